import { z } from 'zod';
import { choice, id, integer, version } from '@/lib/platform/gate/fields';
import { SPRAAK } from '../formaalsvakt/types';

/** Ikke trimmet: plassene i teksten er de nettleseren viste. */
const tekst = z.string().min(1).max(8000);
const sted = { tekst, start: integer(0, 8000), slutt: integer(1, 8000) };

export const flyttSchema = z.strictObject({
  vedtakId: id(),
  felt: z.string().regex(/^(formaal|begrunnelse|linje\/[0-9a-f-]{36})$/),
  /** Versjonen skriveren så feltet i. */
  v: version(),
  ...sted,
});
export const flyttFraMaalSchema = z.strictObject({
  brukerId: id(),
  maalId: id().optional(),
  felt: z.enum(['maal', 'maalepunkt']),
  spraak: choice(SPRAAK).default('nb'),
  ...sted,
});
export const angreSchema = z.strictObject({ detaljId: id() });
