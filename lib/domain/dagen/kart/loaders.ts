import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { erIVinduet } from '../besok/rules';
import { mittTeam } from '../rules';
import { kartfolk, kartrader, kartteam } from './queries';
import { kartSchema } from './schema';
import { kartView } from './view';

/** Dagen på kart, for dem som går den. Saksbehandleren har ikke bruk for hvor folk bor. */
export const loadKart = load({
  handling: 'kart.les',
  schema: kartSchema,
  fakta: async (scope, inn) => {
    const teamId = inn.team ?? mittTeam(scope.ansatt, 'kart.les');
    const dato = inn.dato ?? scope.iDag;
    const team = teamId && erIVinduet(dato, scope.iDag) ? await kartteam(scope, teamId) : null;
    return team && { teamId: team.id, team, dato };
  },
  policy: teamPolicy,
  hent: async (scope, inn, { team, dato }) =>
    kartView(
      { team, folk: await kartfolk(scope, team.id, dato), rader: await kartrader(scope, team.id, dato) },
      { dato, iDag: scope.iDag, utvalg: { ansatt: inn.ansatt, dagsdel: inn.dagsdel } },
    ),
  spor: (_inn, { teamId }) => ({ objektType: 'kart', objektId: teamId }),
});
