import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { flyttPolicy } from '../flytting/policy';
import { sistFlyttetAv } from '../flytting/queries';
import { laasBesok } from './commands';
import { kunneIkkeLaase } from './errors';
import { laasrad } from './queries';
import { hvorforIkkeLaase } from './rules';
import { laasSchema } from './schema';

/** Låser hvem som går, hvilken del av dagen, eller begge. Forslag rører det ikke etterpå; folk kan, men blir spurt. */
export const laasBesokHandling = handling({
  navn: 'tavle.laas',
  schema: laasSchema,
  fakta: (scope, inn) => laasrad(scope, inn.besokId),
  policy: flyttPolicy,
  utfor: async (scope, inn, rad): Promise<Result<{ besokId: string; versjon: number }, Refusal>> => {
    const hvorfor = hvorforIkkeLaase({ ...rad, iDag: scope.iDag }, inn);
    if (hvorfor) return refuse(kunneIkkeLaase(hvorfor));
    const versjon = await laasBesok(scope, inn, rad.brukerId);
    if (versjon !== null) return ok({ besokId: inn.besokId, versjon });
    const navn = (await sistFlyttetAv(scope, inn.besokId)) ?? 'noen';
    return refuse(kunneIkkeLaase('EndretAvAnnen', { navn }));
  },
  spor: (inn, rad) => ({ brukerId: rad.brukerId, objektType: 'besok', objektId: inn.besokId }),
});
