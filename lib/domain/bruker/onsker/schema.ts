import { z } from 'zod';
import { DYR, KJONN, SPRAAK } from '@/lib/domain/ansatt/types';
import { choice, id, version } from '@/lib/platform/gate/fields';

/** Tomt er «ingen ønsker», og et felt uten kryss er ingen dyr. */
export const settOnskerSchema = z.strictObject({
  brukerId: id(),
  versjon: version(),
  onsketKjonn: choice(KJONN).optional(),
  onsketSpraak: choice(SPRAAK).optional(),
  dyr: z.array(choice(DYR)).max(DYR.length).default([]),
});
export type NyeOnsker = z.output<typeof settOnskerSchema>;

export const settIkkeparSchema = z.strictObject({ brukerId: id(), ansattId: id() });
export const avsluttIkkeparSchema = z.strictObject({ brukerId: id(), ikkeparId: id() });
