import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import { formatTime } from '@/lib/platform/time/format';
import { mittTeam } from '../rules';
import { skrivPersonlinjer } from './commands';
import { utskriftPolicy } from './policy';
import { arkrader, harListe, teamOgTelefon } from './queries';
import { kanSkrivesUt } from './rules';
import { utskriftSchema } from './schema';
import type { Utskrift } from './types';
import { arkView } from './view';

/** Lista til én, eller hele teamets lister, til papir. Å åpne den er å skrive den ut: det logges slik. */
export const loadUtskrift = load({
  handling: 'utskrift.les',
  schema: utskriftSchema,
  fakta: async (scope, inn) => {
    const teamId = inn.team ?? mittTeam(scope.ansatt, 'utskrift.les');
    const dato = inn.dato ?? scope.iDag;
    const team = teamId && kanSkrivesUt(dato, scope.iDag) ? await teamOgTelefon(scope, teamId) : null;
    if (!team) return null;
    const folk = await harListe(scope, team.id, [dato]);
    return {
      teamId: team.id,
      ansattId: inn.ansatt ?? null,
      team,
      dato,
      folk,
      harListe: folk.map((f) => f.id),
    };
  },
  policy: utskriftPolicy,
  hent: async (scope, _inn, { team, dato, folk, ansattId }): Promise<Utskrift> => {
    const rader = await arkrader(scope, team.id, [dato], ansattId);
    await skrivPersonlinjer(scope, rader, { handling: 'utskrift.les', grunn: 'UTSKRIFT', objektId: team.id });
    const erEget = teamMedRett(scope.ansatt, 'utskrift.les').includes(team.id);
    const naa = scope.clock.now();
    return {
      team: { id: team.id, navn: team.navn },
      dato,
      iDag: scope.iDag,
      folk: folk
        .filter((f) => erEget || f.id === scope.ansatt.id)
        .map((f) => ({ id: f.id, navn: `${f.fornavn} ${f.etternavn}` })),
      valgt: ansattId,
      ark: arkView(rader, ansattId ? folk.filter((f) => f.id === ansattId) : folk, { fom: dato, tom: dato }),
      vakttelefon: team.vakttelefon,
      skrevetUtAv: `${scope.ansatt.fornavn} ${scope.ansatt.etternavn}`,
      skrevetUt: { dato: scope.iDag, klokka: formatTime(naa) },
    };
  },
  spor: (_inn, { teamId, dato }) => ({ objektType: 'papir', objektId: `${teamId}/${dato}` }),
});
