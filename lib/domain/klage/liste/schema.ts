import { z } from 'zod';
import { choice } from '@/lib/platform/gate/fields';
import { KLAGESLAG } from '../types';
import { VISNINGER } from './types';

/** Alt kommer fra adressen. Et ukjent ord gir den vanlige lista, ikke en feilside. */
export const klagelisteSchema = z.strictObject({
  vis: choice(VISNINGER).optional().catch(undefined),
  slag: choice(KLAGESLAG).optional().catch(undefined),
  etter: z.uuid().optional().catch(undefined),
});
