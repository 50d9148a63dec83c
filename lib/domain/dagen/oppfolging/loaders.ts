import 'server-only';
import { brukerfakta, gjelder } from '@/lib/domain/bruker/queries';
import { load } from '@/lib/domain/tilgang/load';
import { egenPolicy, teamPolicy } from '@/lib/domain/tilgang/policy';
import { harRett, teamMedRett } from '@/lib/domain/tilgang/rules';
import { oppfolgingPolicy } from './policy';
import { aapne } from './queries';
import { hosSchema, listeSchema, mineSchema } from './schema';
import type { Oppfolginger } from './types';

/** Det teamet skal følge opp, til stripa på tavla. Personer jeg ikke slipper inn hos, er ikke med. */
export const loadOppfolginger = load({
  handling: 'oppfolging.list',
  schema: listeSchema,
  fakta: async (scope, inn) => {
    const mine = teamMedRett(scope.ansatt, 'oppfolging.list');
    const valgt = mine.find((id) => id === scope.ansatt.valgtTeamId);
    const teamId = inn.team ?? valgt ?? mine[0];
    return teamId ? { teamId } : null;
  },
  policy: { kan: teamPolicy.kan, scopeFor: oppfolgingPolicy.scopeFor },
  hent: async (scope, _inn, { teamId }, filter): Promise<Oppfolginger> => ({
    teamId,
    iDag: scope.iDag,
    kanLukke: teamMedRett(scope.ansatt, 'oppfolging.utfor').includes(teamId),
    liste: await aapne(scope, filter, { teamId }),
  }),
  spor: (_inn, { teamId }) => ({ objektType: 'oppfolging', objektId: teamId }),
});

/** Mine: de jeg er tjenesteansvarlig for. Står i Min dag. */
export const loadMineOppfolginger = load({
  handling: 'oppfolging.mine',
  schema: mineSchema,
  fakta: async () => ({}),
  policy: { kan: egenPolicy.kan, scopeFor: oppfolgingPolicy.scopeFor },
  hent: async (scope, _inn, _fakta, filter): Promise<Oppfolginger> => ({
    teamId: null,
    iDag: scope.iDag,
    kanLukke: harRett(scope.ansatt, 'oppfolging.utfor'),
    liste: (
      await aapne(scope, filter, {
        bruker: { tjenesteansvarlige: { some: { ansattId: scope.ansatt.id, ...gjelder(scope.iDag) } } },
      })
    ).filter((o) => o.erMin),
  }),
  spor: () => ({ objektType: 'oppfolging' }),
});

/** Hos én person. */
export const loadOppfolgingerHos = load({
  handling: 'oppfolging.list',
  schema: hosSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: oppfolgingPolicy,
  hent: async (scope, { brukerId }, fakta, filter): Promise<Oppfolginger> => ({
    teamId: null,
    iDag: scope.iDag,
    kanLukke: oppfolgingPolicy.kan('oppfolging.utfor', scope.ansatt, fakta, scope.iDag).tillatt,
    liste: await aapne(scope, filter, { brukerId }),
  }),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'oppfolging' }),
});
