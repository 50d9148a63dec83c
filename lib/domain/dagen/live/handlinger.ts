import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { flyttPolicy } from '../flytting/policy';
import { flytterad } from '../flytting/queries';
import { siFraOmLoft } from './commands';
import { loftSchema } from './schema';

/** «Ingrid flytter»: de andre ser at hun holder i kortet. Samme vern som å flytte det. */
export const loftBesokHandling = handling({
  navn: 'tavle.loft',
  schema: loftSchema,
  fakta: (scope, inn) => flytterad(scope, inn.besokId),
  policy: flyttPolicy,
  utfor: async (scope, inn, { teamId, dato }): Promise<Result<null, Refusal>> => {
    await siFraOmLoft(scope, { ...inn, teamId, dato });
    return ok(null);
  },
  spor: (inn, rad) => ({ brukerId: rad.brukerId, objektType: 'besok', objektId: inn.besokId }),
});
