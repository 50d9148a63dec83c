import { z } from 'zod';
import { id, integer, isoDay } from '@/lib/platform/gate/fields';

export const endringerSchema = z.strictObject({ team: id(), dato: isoDay() });

export const loftSchema = z.strictObject({ besokId: id(), plass: integer(1, 2), loftet: z.boolean() });

/** Det databasen sier fra om. Kommer fra oss selv, men kan være fra en eldre utgave som fortsatt kjører. */
export const varselSchema = z.object({
  virksomhet: z.string(),
  team: z.string(),
  dato: z.string(),
  besok: z.array(z.string()).nullish(),
  av: z.string().nullish(),
  loft: z.object({ besokId: z.string(), plass: z.number(), loftet: z.boolean() }).nullish(),
});

export type Varsel = z.output<typeof varselSchema>;
