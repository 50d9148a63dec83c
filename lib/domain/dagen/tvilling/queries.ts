import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { formatTime } from '@/lib/platform/time/format';
import { erFellesvakt } from './rules';
import type { Briefrad, Kveldsfakta, Lag, MinVakt, Vaktlinje } from './types';

/** Det som skjedde sist, må være ferskt for å være til hjelp i kveld. */
const FERSK_DAGER = 7;

/** Fakta for policyen. Null når det ikke finnes noe lag å spørre om. */
export async function kveldsfakta(
  scope: Scope,
  inn: { team?: string; dato?: Dato },
): Promise<Kveldsfakta | null> {
  const dato = inn.dato ?? scope.iDag;
  const mineVakter = await vakteneMine(scope, dato);
  const mine = teamMedRett(scope.ansatt, 'kveld.les');
  const teamId =
    inn.team ??
    mine.find((id) => id === scope.ansatt.valgtTeamId) ??
    mine[0] ??
    mineVakter.map((v) => v.teamId)[0];
  const lag = teamId ? await laget(scope, teamId) : [];
  if (!teamId || lag.length === 0) return null;
  const time = Number(formatTime(scope.clock.now()).slice(0, 2));
  return { teamId, lag, dato, mineVakter, naa: { dag: scope.iDag, time } };
}

const vakteneMine = (scope: Scope, dato: Dato): Promise<MinVakt[]> =>
  scope.tx.vakt.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, ansattId: scope.ansatt.id, dato: toDbDate(dato) },
    select: { teamId: true, type: true, status: true },
  });

/** Teamet det spørres om, og tvillingen når den finnes. */
async function laget(scope: Scope, teamId: string): Promise<Lag[]> {
  const rad = await scope.tx.team.findUnique({
    where: { id: teamId },
    select: { id: true, navn: true, tvilling: { select: { id: true, navn: true } } },
  });
  if (!rad) return [];
  const { tvilling, ...eget } = rad;
  return tvilling ? [eget, tvilling] : [eget];
}

/** De som er på kveld, natt eller helg hos lagene. */
export async function paaVakt(scope: Scope, lag: readonly Lag[], dato: Dato): Promise<Vaktlinje[]> {
  const rader = await scope.tx.vakt.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      teamId: { in: lag.map((l) => l.id) },
      dato: toDbDate(dato),
      status: 'PLANLAGT',
    },
    select: {
      ansattId: true,
      type: true,
      teamId: true,
      ansatt: { select: { fornavn: true, etternavn: true, profesjon: true } },
    },
  });
  return rader
    .filter((rad) => erFellesvakt(rad.type, dato))
    .map(({ ansatt, ...rad }) => ({
      ...rad,
      navn: `${ansatt.fornavn} ${ansatt.etternavn}`,
      profesjon: ansatt.profesjon,
    }));
}

/** Id-ene til besøkene på lista: de felles delene av dagen, og det de på fellesvakt ellers har. */
export async function besokene(
  scope: Scope,
  fakta: Kveldsfakta,
  tilgang: Prisma.BesokWhereInput,
  deler: readonly Dagsdel[],
  folk: readonly string[],
): Promise<string[]> {
  const rader = await scope.tx.besok.findMany({
    where: {
      AND: [
        tilgang,
        {
          virksomhetId: scope.ansatt.virksomhetId,
          teamId: { in: fakta.lag.map((l) => l.id) },
          dato: toDbDate(fakta.dato),
          status: { not: 'AVLYST' },
          OR: [{ dagsdel: { in: [...deler] } }, { tildelinger: { some: { ansattId: { in: [...folk] } } } }],
        },
      ],
    },
    select: { id: true },
  });
  return rader.map((rad) => rad.id);
}

/** Alt ett minutt trenger, i én setning. Policyen har valgt besøkene. Koden til nøkkelboksen er aldri med. */
export const briefer = (scope: Scope, ider: string[]): Promise<Briefrad[]> =>
  scope.tx.$queryRaw<Briefrad[]>`
    select b.id as "besokId", b.team_id as "teamId", b.dagsdel::text, b.rekkefolge, b.status::text, b.akutt,
      u.id as "brukerId", u.fornavn, u.etternavn, u.telefon, u.adresse, u.adressetillegg,
      u.adressesperre in ('FORTROLIG', 'STRENGT_FORTROLIG') as skjermet,
      u.nokkelnummer, u.nokkelkode is not null as "harKode",
      (select e.tekst from egne_ord e where e.virksomhet_id = b.virksomhet_id and e.bruker_id = u.id
        order by e.spurt_dato desc, e.opprettet_tidspunkt desc limit 1) as "egneOrd",
      coalesce((select json_agg(distinct m.tittel) from besok_tiltak o join tiltak i on i.id = o.tiltak_id
        join maal m on m.id = i.maal_id where o.besok_id = b.id), '[]') as maal,
      coalesce((select json_agg(json_build_object('tekst', i.tekst, 'maaGjores', i.maa_gjores, 'kompetanse', i.kompetanse)
          order by i.maa_gjores desc, i.id)
        from besok_tiltak o join tiltak i on i.id = o.tiltak_id where o.besok_id = b.id), '[]') as tiltak,
      (select json_build_object('tekst', f.overlevering, 'dato', f.dato, 'dagsdel', f.dagsdel) from besok f
        where f.virksomhet_id = b.virksomhet_id and f.bruker_id = u.id and f.id <> b.id and f.overlevering is not null
          and f.dato between b.dato - ${FERSK_DAGER}::int and b.dato
        order by f.dato desc, f.dagsdel desc limit 1) as sist,
      (select json_build_object('grunn', s.grunn, 'sted', s.sted) from stopp s
        where b.status = 'STOPPET' and s.virksomhet_id = b.virksomhet_id and s.bruker_id = u.id
          and s.fom <= b.dato and (s.tom is null or s.tom >= b.dato) limit 1) as stopp,
      coalesce((select json_agg(json_build_object('ansattId', a.id, 'navn', a.fornavn || ' ' || a.etternavn) order by t.plass)
        from besokstildeling t join ansatt a on a.id = t.ansatt_id where t.besok_id = b.id), '[]') as tildelt
    from besok b join bruker u on u.id = b.bruker_id
    where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.id = any(${ider}::uuid[])`;

/** De jeg uansett slipper inn hos, av dem på lista. */
export async function egne(
  scope: Scope,
  ider: readonly string[],
  filter: Prisma.BesokWhereInput,
): Promise<Set<string>> {
  const rader = await scope.tx.besok.findMany({
    where: { AND: [filter, { virksomhetId: scope.ansatt.virksomhetId, id: { in: [...ider] } }] },
    select: { id: true },
  });
  return new Set(rader.map((r) => r.id));
}
