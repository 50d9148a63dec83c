import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { teamOgTelefon } from '../utskrift/queries';
import { lagPakke } from './commands';
import { mineSisteTime } from './queries';
import { vurderPakke } from './rules';
import { nodpakkeSchema } from './schema';
import type { Nodpakke } from './types';

/** Hele teamets lister for resten av i dag og i morgen, som kryptert PDF. Svaret huskes ikke: det er personopplysninger. */
export const lagNodpakkeHandling = handling({
  navn: 'nodpakke.lag',
  huskes: false,
  schema: nodpakkeSchema,
  fakta: async (scope, inn) => {
    const team = await teamOgTelefon(scope, inn.teamId);
    return team && { teamId: team.id, team };
  },
  policy: teamPolicy,
  utfor: async (scope, inn, { team }): Promise<Result<Nodpakke, Refusal>> => {
    const vurdert = vurderPakke(await mineSisteTime(scope));
    if (!vurdert.ok) return vurdert;
    return ok(await lagPakke(scope, { team, grunn: inn.grunn, passord: inn.passord }));
  },
  spor: (_inn, { teamId }) => ({ objektType: 'nodpakke', objektId: teamId }),
});
