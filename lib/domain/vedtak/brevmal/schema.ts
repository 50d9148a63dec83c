import { z } from 'zod';
import { choice, day, id, optionalText, version } from '@/lib/platform/gate/fields';
import { BREVSPRAAK } from '../types';

const MAKS_SETNINGER = 300;

/** Et felt som er tomt i skjemaet, kommer ikke med: da er setningen tom. Det som ikke er nevnt, er standardordene. */
const setning = z.strictObject({
  nokkel: z.string().regex(/^[A-Za-z_]+\.[A-Za-z_]+$/),
  tekst: z.string().max(2000).default(''),
});

export const ingenSchema = z.strictObject({});
export const malSchema = z.strictObject({ malId: id() });
export const nyUtgaveSchema = z.strictObject({ spraak: choice(BREVSPRAAK) });
export const lagreMalSchema = z.strictObject({
  malId: id(),
  versjon: version(),
  merknad: optionalText(1000),
  setninger: z.array(setning).max(MAKS_SETNINGER).default([]),
});
export const publiserMalSchema = z.strictObject({ malId: id(), versjon: version(), fom: day() });
