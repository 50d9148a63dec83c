import { z } from 'zod';
import { choice, id, optionalDay, text, tick, version } from '@/lib/platform/gate/fields';
import { TJENESTER_MED_VALG } from './rules';
import { LEVERANDORSLAG } from './types';

export const leverandorSchema = z.strictObject({ leverandorId: id() });

/** Uten id: en ny leverandør. */
export const leverandorskjemaSchema = z.strictObject({ leverandorId: id().optional() });

export const lagreLeverandorSchema = z
  .strictObject({
    leverandorId: z
      .union([z.literal(''), id()])
      .nullish()
      .transform((verdi) => verdi || null),
    versjon: z
      .union([z.literal(''), version()])
      .nullish()
      .transform((verdi) => verdi || null),
    navn: text(120),
    orgnummer: text(20).transform((verdi, kontekst) => {
      const tall = verdi.replaceAll(' ', '');
      if (!/^\d{9}$/.test(tall)) kontekst.addIssue({ code: 'custom', message: 'feil.felt.orgnummer' });
      return tall;
    }),
    telefon: text(30),
    slag: choice(LEVERANDORSLAG),
    avtaleFom: optionalDay(),
    avtaleTom: optionalDay(),
    tilbud: z
      .array(
        z.strictObject({
          tjeneste: z.enum(TJENESTER_MED_VALG),
          leverer: tick(),
          kveld: tick(),
          natt: tick(),
          helg: tick(),
        }),
      )
      .max(TJENESTER_MED_VALG.length),
  })
  .superRefine((inn, kontekst) => {
    if (!inn.leverandorId && !inn.avtaleFom)
      kontekst.addIssue({ code: 'custom', path: ['avtaleFom'], message: 'feil.felt.dato' });
  });
export type Leverandorinn = z.infer<typeof lagreLeverandorSchema>;

/** Tom dato: uten sluttdato. Uten tilbud gjelder det hele avtalen. */
export const avsluttSchema = z.strictObject({
  leverandorId: id(),
  versjon: version(),
  tilbudId: z
    .union([z.literal(''), id()])
    .nullish()
    .transform((verdi) => verdi || null),
  tom: optionalDay(),
});
export type Avsluttinn = z.infer<typeof avsluttSchema>;
