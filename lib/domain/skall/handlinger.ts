import 'server-only';
import { z } from 'zod';
import { velgTeam } from '@/lib/domain/tilgang/commands';
import { handling } from '@/lib/domain/tilgang/handling';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { id } from '@/lib/platform/gate/fields';
import { ok } from '@/lib/platform/errors/result';

/** Bytter hvilket av mine team skjermene viser. */
export const velgTeamHandling = handling({
  navn: 'skall.velgTeam',
  schema: z.strictObject({ teamId: id() }),
  fakta: async (_scope, inn) => ({ teamId: inn.teamId }),
  policy: teamPolicy,
  utfor: async (scope, inn) => {
    await velgTeam(scope, inn.teamId);
    return ok(null);
  },
  spor: (inn) => ({ objektType: 'team', objektId: inn.teamId }),
});
