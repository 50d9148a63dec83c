import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import type { Ansatt } from '@/lib/domain/tilgang/types';
import { tavlerader } from './queries';
import { tavleSchema } from './schema';
import { tavleView } from './view';

/** Teamets dag. */
export const loadTavle = load({
  handling: 'tavle.les',
  schema: tavleSchema,
  fakta: async (scope, inn) => {
    const teamId = inn.team ?? mittTeam(scope.ansatt);
    return teamId ? { teamId } : null;
  },
  policy: teamPolicy,
  hent: async (scope, inn, { teamId }) => {
    const dato = inn.dato ?? scope.iDag;
    return tavleView(await tavlerader(scope, teamId, dato), {
      dato,
      iDag: scope.iDag,
      megId: scope.ansatt.id,
      kanFlytte: dato >= scope.iDag && teamMedRett(scope.ansatt, 'tavle.flytt').includes(teamId),
    });
  },
  spor: (_inn, { teamId }) => ({ objektType: 'tavle', objektId: teamId }),
});

const mittTeam = (ansatt: Ansatt): string | undefined => {
  const mine = teamMedRett(ansatt, 'tavle.les');
  return mine.find((id) => id === ansatt.valgtTeamId) ?? mine[0];
};
