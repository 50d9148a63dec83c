import { z } from 'zod';
import { choice } from '@/lib/platform/gate/fields';
import { MAKS_TEGN } from './rules';
import { FELT, SPRAAK } from './types';

/** Teksten trimmes ikke: stedene i svaret regnes fra det første tegnet som ble sendt. */
export const voktSchema = z.strictObject({
  tekst: z.string().max(MAKS_TEGN),
  felt: choice(FELT),
  spraak: choice(SPRAAK),
});
