import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { formatTime } from '@/lib/platform/time/format';
import { mittTeam } from '../rules';
import { sporFor, teamet } from '../tavle/queries';
import { aapneOppfolginger, veggrader } from './queries';
import { delerNaa, timen } from './rules';
import { veggSchema } from './schema';
import { veggView } from './view';

/** Dagen på en stor skjerm. Alltid i dag, og alltid med en vanlig innlogging bak. */
export const loadVegg = load({
  handling: 'vegg.les',
  schema: veggSchema,
  fakta: async (scope, inn) => {
    const teamId = inn.team ?? mittTeam(scope.ansatt, 'vegg.les');
    return teamId ? { teamId } : null;
  },
  policy: teamPolicy,
  hent: async (scope, inn, { teamId }) => {
    const { id, navn } = await teamet(scope, teamId);
    return veggView(
      {
        team: { id, navn },
        folk: await sporFor(scope, teamId, scope.iDag),
        rader: await veggrader(scope, teamId, scope.iDag),
        oppfolging: await aapneOppfolginger(scope, teamId),
      },
      {
        dato: scope.iDag,
        deler: delerNaa(timen(formatTime(scope.clock.now()))),
        skjulNavn: inn.navn === 'skjul',
      },
    );
  },
  spor: (_inn, { teamId }) => ({ objektType: 'vegg', objektId: teamId }),
});
