import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import { dayOf } from '@/lib/platform/time/dato';
import { teamnavn, vektrader } from './queries';
import { vektside } from './schema';
import { vekterView } from './view';

/** Hva teamet vil at forslag skal legge vekt på, og hvem som har bestemt det. */
export const loadVekter = load({
  handling: 'vekter.les',
  schema: vektside,
  fakta: async (scope, inn) => {
    const mine = teamMedRett(scope.ansatt, 'vekter.les');
    const teamId = inn.team ?? mine.find((id) => id === scope.ansatt.valgtTeamId) ?? mine[0];
    const team = teamId && (await teamnavn(scope, teamId));
    return team ? { teamId: team.id, team } : null;
  },
  policy: teamPolicy,
  hent: async (scope, inn, { teamId, team }) => {
    const rader = await vektrader(scope, teamId);
    return {
      dato: inn.dato ?? null,
      ...vekterView(
        rader.map(({ tidspunkt, ...rad }) => ({ ...rad, dag: dayOf(tidspunkt) })),
        { team, kanEndre: teamMedRett(scope.ansatt, 'vekter.lagre').includes(teamId), iDag: scope.iDag },
      ),
    };
  },
  spor: () => null,
});
