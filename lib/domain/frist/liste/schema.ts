import { z } from 'zod';
import { choice } from '@/lib/platform/gate/fields';
import { FRISTSLAG, TILSTANDER } from '../types';
import { UTVALG } from './types';

/** Alt kommer fra adressen. Et ukjent ord gir den vanlige lista, ikke en feilside. */
export const fristlisteSchema = z.strictObject({
  vis: choice(UTVALG).optional().catch(undefined),
  slag: choice(FRISTSLAG).optional().catch(undefined),
  tilstand: choice(TILSTANDER).optional().catch(undefined),
});
