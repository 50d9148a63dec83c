import { z } from 'zod';
import { choice } from '@/lib/platform/gate/fields';
import { SAKSTATUSER } from '../types';
import { UTVALG } from './types';

/** Alt kommer fra adressen. Et ukjent ord gir den vanlige lista, ikke en feilside. */
export const saklisteSchema = z.strictObject({
  vis: choice(UTVALG).optional().catch(undefined),
  status: choice(SAKSTATUSER).optional().catch(undefined),
  etter: z.string().max(80).optional().catch(undefined),
});
