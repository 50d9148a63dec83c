import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { formatTime } from '@/lib/platform/time/format';
import { dayOf } from '@/lib/platform/time/dato';
import { mittTeam } from '../rules';
import { harListe, teamOgTelefon } from '../utskrift/queries';
import { nyttPassord } from './commands';
import { antallIPakken, sistePakke } from './queries';
import { pakkedager } from './rules';
import { nodpakkesideSchema } from './schema';
import type { Nodpakkeside } from './types';

/** Siden der pakken lages. Passordet er nytt hver gang, og finnes bare i dette svaret. */
export const loadNodpakke = load({
  handling: 'nodpakke.les',
  schema: nodpakkesideSchema,
  fakta: async (scope, inn) => {
    const teamId = inn.team ?? mittTeam(scope.ansatt, 'nodpakke.les');
    const team = teamId ? await teamOgTelefon(scope, teamId) : null;
    return team && { teamId: team.id, team };
  },
  policy: teamPolicy,
  hent: async (scope, _inn, { team }): Promise<Nodpakkeside> => {
    const { fom, tom } = pakkedager(scope.iDag);
    const sist = await sistePakke(scope, team.id);
    return {
      team: { id: team.id, navn: team.navn },
      iDag: fom,
      iMorgen: tom,
      antall: {
        lister: (await harListe(scope, team.id, [fom, tom])).length,
        besok: await antallIPakken(scope, team.id, [fom, tom]),
      },
      passord: nyttPassord(),
      sist: sist && {
        av: sist.av,
        grunn: sist.grunn,
        dato: dayOf(sist.tidspunkt),
        klokka: formatTime(sist.tidspunkt),
      },
    };
  },
  spor: (_inn, { teamId }) => ({ objektType: 'nodpakke', objektId: teamId }),
});
