import { z } from 'zod';
import { choice, day, id, integer, optionalText, text, version } from '@/lib/platform/gate/fields';
import type { Nivaa } from '@/lib/domain/maal/types';
import { maalingSchema } from './maaling/schema';
import { LENGST_UKER } from './rules';
import { AVBRUDDSGRUNNER, SOKNADER, UTFALL } from './types';

export const brukerSchema = z.strictObject({ brukerId: id() });
export const sakSchema = z.strictObject({ sakId: id() });
export const periodeSchema = z.strictObject({ brukerId: id(), periodeId: id() });

/** Navn på andre som er med, ett per linje. */
const navneliste = () =>
  optionalText(600).transform((tekst) =>
    (tekst ?? '')
      .split('\n')
      .map((navn) => navn.trim().slice(0, 120))
      .filter(Boolean),
  );
const folk = {
  ansvarligId: id(),
  deltakerIder: z.array(id()).max(20).default([]),
  andre: navneliste(),
};

export const planleggSchema = z.strictObject({
  brukerId: id(),
  fom: day(),
  uker: integer(1, LENGST_UKER),
  maalIder: z.array(id()).max(10).default([]),
  ...folk,
});
export type Planlegg = z.infer<typeof planleggSchema>;

export const aktSchema = z.strictObject({ periodeId: id(), versjon: version() });

export const folkSchema = z.strictObject({ periodeId: id(), versjon: version(), ...folk });
export type Folk = Pick<z.infer<typeof folkSchema>, 'ansvarligId' | 'deltakerIder' | 'andre'>;

export const ukeSchema = z.strictObject({ periodeId: id(), gikkBra: text(1000), neste: text(1000) });

export const nyMaalingSchema = z.strictObject({ periodeId: id(), maaling: maalingSchema });

export const vurderingSchema = z.strictObject({
  periodeId: id(),
  maalId: id(),
  nivaa: integer(-2, 2).transform((nivaa) => nivaa as Nivaa),
  tekst: optionalText(300),
});

export const synSchema = z.strictObject({ periodeId: id(), tekst: text(4000), tilStede: optionalText(300) });

export const forlengSchema = z.strictObject({
  periodeId: id(),
  versjon: version(),
  uker: integer(1, LENGST_UKER),
  grunn: text(1000),
});

export const avbrytSchema = z.strictObject({
  periodeId: id(),
  versjon: version(),
  grunn: choice(AVBRUDDSGRUNNER),
  tekst: text(1000),
});

export const fullforSchema = z.strictObject({
  periodeId: id(),
  versjon: version(),
  endret: text(2000),
  utfall: choice(UTFALL),
  soknad: choice(SOKNADER).optional(),
});
export type Fullfor = z.infer<typeof fullforSchema>;
