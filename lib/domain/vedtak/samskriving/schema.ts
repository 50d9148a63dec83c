import { z } from 'zod';
import { id, integer } from '@/lib/platform/gate/fields';

/** Navnet på et felt i utkastet. Aldri tekst fra det. */
export const feltnavn = () => z.string().regex(/^$|^[A-Za-z]{1,40}$|^linje\/[0-9a-f-]{36}$/);

export const naaSchema = z.strictObject({
  vedtakId: id(),
  /** Versjonen skriveren sist så. */
  siden: integer(0, 1_000_000).default(0),
  felt: feltnavn().default(''),
  /** Siden er lukket. */
  ut: z.string().optional(),
});
export const historikkSchema = z.strictObject({ vedtakId: id(), felt: feltnavn() });
