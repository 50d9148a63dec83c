import { z } from 'zod';
import { choice, day, id, text, version } from '@/lib/platform/gate/fields';
import { TJENESTER } from '@/lib/domain/vedtak/tjeneste/rules';
import { VEDTAKSVEIER } from './types';

export const forBrukerSchema = z.strictObject({ brukerId: id() });
export const korttidSchema = z.strictObject({ korttidId: id() });

/** `bruker` og `sak` kommer fra adressen. */
export const skjemaSchema = z.strictObject({ brukerId: id(), sakId: id().optional() });

const koder = TJENESTER.map((t) => t.kode) as [string, ...string[]];

export const registrerSchema = z.strictObject({
  brukerId: id(),
  sakId: z
    .union([z.literal(''), id()])
    .nullish()
    .transform((verdi) => verdi || null),
  tjeneste: choice(koder),
  omfang: text(300),
  grunn: text(1000),
  fom: day(),
  planlagtSlutt: day(),
  klagerettFortalt: text(300),
  ansvarligId: id(),
});
export type NyKorttid = z.infer<typeof registrerSchema>;

export const avsluttSchema = z.strictObject({
  korttidId: id(),
  versjon: version(),
  dato: day(),
  grunn: text(1000),
});

export const gjorTilVedtakSchema = z.strictObject({
  korttidId: id(),
  versjon: version(),
  vei: choice(VEDTAKSVEIER),
});
