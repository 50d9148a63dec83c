import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { vokt } from './rules';
import { voktSchema } from './schema';

/** Leser teksten som ble sendt, og ingenting annet. Den lagres ikke og står ikke i noen logg. */
export const loadFormaalsvakt = load({
  handling: 'formaalsvakt.vokt',
  schema: voktSchema,
  fakta: async () => ({}),
  policy: egenPolicy,
  hent: async (_scope, inn) => vokt(inn),
  spor: () => null,
});
