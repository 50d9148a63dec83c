import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import type { Scope } from '@/lib/domain/tilgang/types';
import { rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/queries';
import { DAGER_FRAM } from '@/lib/domain/tiltaksplan/utrulling/rules';
import { addDays, mondayOf } from '@/lib/platform/time/dato';
import { sisteGrep } from '../uke/angring/queries';
import { ukebilde } from '../uke/omfordeling/queries';
import { forslagFor } from './forslag/queries';
import { rutePolicy } from './policy';
import { kortnavnFor, navnTil, ruten, ruterFor, teamfolk, teamnavn } from './queries';
import { gaarFortsatt } from './rules';
import { forslagSchema, ruteSchema, teamSchema } from './schema';
import type { Ruteoversikt, Ruteside } from './types';
import { antallBrukere, rutedager, rutedatoer, utenRute } from './view';

const mittTeam = (scope: Scope): string | undefined => {
  const mine = teamMedRett(scope.ansatt, 'ruter.list');
  return mine.find((id) => id === scope.ansatt.valgtTeamId) ?? mine[0];
};

/** Rutene og vinduet de virker i: to uker fram. */
async function grunnlaget(scope: Scope, teamId: string) {
  const til = addDays(scope.iDag, DAGER_FRAM);
  const bok = await rutebok(scope, [teamId], scope.iDag, til);
  const bilde = await ukebilde(scope, teamId, scope.iDag, til);
  const ansatte = bok.bemanning.flatMap((b) => b.ansattId ?? []);
  return {
    bok,
    bilde,
    til,
    navn: await navnTil(scope, ansatte),
    kort: await kortnavnFor(scope, bok.plasser.map((p) => p.brukerId)), // prettier-ignore
  };
}

const kanEndre = (scope: Scope, teamId: string): boolean =>
  teamMedRett(scope.ansatt, 'ruter.endre').includes(teamId);

/** Rutene til teamet, og hvem som går dem. */
export const loadRuter = load({
  handling: 'ruter.list',
  schema: teamSchema,
  fakta: async (scope, inn) => {
    const teamId = inn.team ?? mittTeam(scope);
    return teamId ? { teamId } : null;
  },
  policy: teamPolicy,
  hent: async (scope, _inn, { teamId }): Promise<Ruteoversikt> => {
    const g = await grunnlaget(scope, teamId);
    const ruter = await ruterFor(scope, teamId);
    return {
      team: await teamnavn(scope, teamId),
      iDag: scope.iDag,
      kanEndre: kanEndre(scope, teamId),
      ruter: ruter
        .filter((r) => gaarFortsatt(r, scope.iDag))
        .map((r) => ({ ...r, dager: rutedager(r, g), brukere: antallBrukere(g.bok, r.id) })),
      avsluttet: ruter.filter((r) => !gaarFortsatt(r, scope.iDag)).map((r) => ({ ...r, brukere: 0 })),
      utenRute: utenRute(g),
      angre: await sisteGrep(scope, teamId),
    };
  },
  spor: (_inn, { teamId }) => ({ objektType: 'rute', objektId: teamId }),
});

/** Én rute: lista dag for dag, og hvem som går den de neste to ukene. */
export const loadRute = load({
  handling: 'ruter.les',
  schema: ruteSchema,
  fakta: (scope, inn) => ruten(scope, inn.ruteId),
  policy: rutePolicy,
  hent: async (scope, _inn, rute): Promise<Ruteside> => {
    const g = await grunnlaget(scope, rute.teamId);
    const ruter = await ruterFor(scope, rute.teamId);
    return {
      team: await teamnavn(scope, rute.teamId),
      iDag: scope.iDag,
      kanEndre: kanEndre(scope, rute.teamId) && rute.tom === null,
      rute,
      dager: rutedager(rute, g),
      datoer: rutedatoer(rute, g, scope.iDag, g.til),
      utenRute: utenRute(g),
      andre: ruter
        .filter((r) => r.id !== rute.id && r.tom === null)
        .map(({ id, navn, vakttype }) => ({ id, navn, vakttype })),
      folk: await teamfolk(scope, rute.teamId),
      angre: await sisteGrep(scope, rute.teamId),
    };
  },
  spor: (inn) => ({ objektType: 'rute', objektId: inn.ruteId }),
});

/** «Lag ruter av denne uka»: forslaget, med navn på folk, før noe er laget. */
export const loadRuteforslag = load({
  handling: 'ruter.forslag',
  schema: forslagSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  hent: async (scope, inn, { teamId }) => {
    const uke = mondayOf(inn.uke ?? scope.iDag);
    const forslag = await forslagFor(scope, teamId, uke);
    const navn = await navnTil(scope, forslag.flatMap((f) => f.bemanning.map((b) => b.ansattId))); // prettier-ignore
    const kort = await kortnavnFor(scope, forslag.flatMap((f) => f.plasser.map((p) => p.brukerId))); // prettier-ignore
    return {
      team: await teamnavn(scope, teamId),
      uke,
      ruter: forslag.map((f) => ({
        nokkel: f.nokkel,
        slag: f.slag,
        nummer: f.nummer,
        antall: f.plasser.length,
        gaar: f.bemanning.map((b) => ({ ukedag: b.ukedag, navn: navn.get(b.ansattId) ?? '' })),
        hos: [...new Set(f.plasser.map((p) => kort.get(p.brukerId) ?? ''))].filter(Boolean),
      })),
    };
  },
  spor: (_inn, { teamId }) => ({ objektType: 'rute', objektId: teamId }),
});
