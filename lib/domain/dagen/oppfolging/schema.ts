import { z } from 'zod';
import { id, text, version } from '@/lib/platform/gate/fields';

export const listeSchema = z.strictObject({ team: id().optional() });
export const hosSchema = z.strictObject({ brukerId: id() });
export const mineSchema = z.strictObject({});
/** For hånd: hva det ble til. Kort, og uten det som hører hjemme i journalen. */
export const utforSchema = z.strictObject({ oppfolgingId: id(), versjon: version(), merknad: text(300) });
export const gjenaapneSchema = z.strictObject({ oppfolgingId: id(), versjon: version() });
