import { z } from 'zod';
import { id, tick, version } from '@/lib/platform/gate/fields';

/** Begge låsene, slik de skal være etterpå. */
export const laasSchema = z.strictObject({
  besokId: id(),
  versjon: version(),
  laastPerson: tick(),
  laastDagsdel: tick(),
});

export type Laasing = z.output<typeof laasSchema>;
