import { z } from 'zod';
import { id, isoDay } from '@/lib/platform/gate/fields';

/** Uten team: teamet jeg har valgt. Uten dato: i dag. */
export const tavleSchema = z.strictObject({ team: id().optional(), dato: isoDay().optional() });
