import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { flyttPolicy } from '../../flytting/policy';
import { flytterad } from '../../flytting/queries';
import { ordne } from './commands';
import { kunneIkkeOrdne } from './errors';
import { rekkefolgeSchema } from './schema';

/** Rekkefølgen innenfor en del av dagen: hvem hun går til først. */
export const ordneBesokHandling = handling({
  navn: 'tavle.rekkefolge',
  schema: rekkefolgeSchema,
  fakta: (scope, inn) => flytterad(scope, inn.besokId),
  policy: flyttPolicy,
  utfor: async (scope, inn, rad): Promise<Result<{ antall: number }, Refusal>> => {
    if (rad.dato < scope.iDag) return refuse(kunneIkkeOrdne('DagenErOver'));
    return ok({ antall: await ordne(scope, { ...inn, brukerId: rad.brukerId }) });
  },
  spor: (inn, rad) => ({ brukerId: rad.brukerId, objektType: 'besok', objektId: inn.besokId }),
});
