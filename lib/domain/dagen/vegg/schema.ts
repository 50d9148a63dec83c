import { z } from 'zod';
import { id } from '@/lib/platform/gate/fields';

export const veggSchema = z.strictObject({
  team: id().optional(),
  /** «Skjul navn»: bare forbokstaver, og serveren sender ikke annet. */
  navn: z.literal('skjul').optional(),
});
