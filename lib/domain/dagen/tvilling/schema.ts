import { z } from 'zod';
import { id, isoDay } from '@/lib/platform/gate/fields';

/** Uten team: mitt, eller laget jeg har vakt i. Uten dato: i dag. */
export const kveldSchema = z.strictObject({ team: id().optional(), dato: isoDay().optional() });
