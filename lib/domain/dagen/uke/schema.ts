import { z } from 'zod';
import { id, isoDay } from '@/lib/platform/gate/fields';

/** Uten team: mitt. Uten uke: denne. En hvilken som helst dag i uka duger. `dag` er dagen telefonen viser. */
export const ukeSchema = z.strictObject({
  team: id().optional(),
  uke: isoDay().optional(),
  dag: isoDay().optional(),
});
/** Én dag, eller en hel uke. */
export const kopiSchema = z.strictObject({ team: id(), fra: isoDay(), til: isoDay() });
export type Kopi = z.output<typeof kopiSchema>;
