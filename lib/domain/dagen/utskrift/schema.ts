import { z } from 'zod';
import { id, isoDay } from '@/lib/platform/gate/fields';

/** Uten team: det valgte. Uten dato: i dag. Uten ansatt: hele teamet. */
export const utskriftSchema = z.strictObject({
  team: id().optional(),
  dato: isoDay().optional(),
  ansatt: id().optional(),
});
