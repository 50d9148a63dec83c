import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { omMeg } from './queries';
import { tomtSchema } from './schema';

/** Mitt eget. Tar ikke imot noen id: det finnes ingen måte å spørre om andre på. */
export const loadOmMeg = load({
  handling: 'ansatt.lesOmMeg',
  schema: tomtSchema,
  fakta: () => Promise.resolve({}),
  policy: egenPolicy,
  hent: (scope) => omMeg(scope),
  spor: () => null,
});
