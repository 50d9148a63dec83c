import { z } from 'zod';
import { choice, id } from '@/lib/platform/gate/fields';
import { UTVALG } from './types';

export const brukerlisteSchema = z.strictObject({
  vis: choice(UTVALG).optional(),
  /** Den siste på forrige side. En id, aldri et navn, for den står i adressen. */
  etter: id().optional(),
});
