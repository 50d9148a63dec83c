import { z } from 'zod';
import { choice, id, integer, isoDay } from '@/lib/platform/gate/fields';
import { LEDD, NIVAAER } from '../types';

export const vektside = z.strictObject({ team: id().optional(), dato: isoDay().optional() });

/** Alle leddene, hvert av dem én gang, viktigst først. */
export const vekterSchema = z
  .array(z.strictObject({ ledd: choice(LEDD), nivaa: choice(NIVAAER) }))
  .length(LEDD.length)
  .refine((rader) => new Set(rader.map((r) => r.ledd)).size === LEDD.length, 'feil.felt.ugyldig');

/** Det som ligger i databasen kan være fra før et ledd kom til eller ble borte. */
export const lagredeVekter = z.array(z.object({ ledd: z.string(), nivaa: z.string() }));

/** Den tabellen hun så på. 0 = teamet har ikke endret noe før. */
const sett = () => integer(0, 1_000_000);

export const lagreVekterSchema = z.strictObject({
  team: id(),
  versjon: sett(),
  vekter: vekterSchema,
  /** Uten skript sender pilene skjemaet: «KJENT_ANSIKT:OPP». */
  flytt: z
    .string()
    .regex(/^[A-Z_]+:(OPP|NED)$/)
    .optional(),
});

export const tilbakestillVekterSchema = z.strictObject({ team: id(), versjon: sett() });

export type LagreVekter = z.output<typeof lagreVekterSchema>;
