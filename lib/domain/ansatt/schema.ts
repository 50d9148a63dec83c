import { z } from 'zod';
import { choice } from '@/lib/platform/gate/fields';
import { DYR, KJONN, REISEMAATER, SPRAAK } from './types';

export const omMegSchema = z.strictObject({
  reisemaate: choice(REISEMAATER),
  kjonn: choice(KJONN).optional(),
  spraak: z.array(choice(SPRAAK)).max(SPRAAK.length).default([]),
  unngaarDyr: z.array(choice(DYR)).max(DYR.length).default([]),
});
export type NyttOmMeg = z.output<typeof omMegSchema>;
export const tomtSchema = z.strictObject({});
