import 'server-only';
import { Prisma } from '@/lib/platform/db/client';
import { brukereITeam, synligeBrukere } from '@/lib/domain/bruker/queries';
import { listeteam } from '@/lib/domain/bruker/liste/rules';
import type { Handling } from '@/lib/domain/tilgang/rettigheter';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fristene } from '../queries';
import { grovtUtvalg } from '../rules';
import { MAKS_RADER } from './rules';
import type { Listevalg, Utvalg } from './types';

/** En rad slik databasen gir den: jsonb_agg, så dagene er tekst. */
export interface Fristrad {
  slag: Listevalg['slag'] & string;
  brukerId: string;
  objektId: string | null;
  grunnlag: string;
  forfall: string;
  navn: string;
  saksnummer: string | null;
  ansvarlig: string | null;
}

/** Dem jeg slipper inn hos, og som utvalget gjelder. */
const synlig = (scope: Scope, handling: Handling, vis: Utvalg): Prisma.Sql => {
  const mine = synligeBrukere(scope, handling);
  const team = vis === 'team' ? listeteam(scope.ansatt) : null;
  if (vis !== 'team') return mine;
  return team
    ? Prisma.sql`${mine} and b.id in (${brukereITeam(scope, team.id)})`
    : Prisma.sql`${mine} and false`;
};

const avgrensning = (scope: Scope, { vis, tilstand }: Omit<Listevalg, 'slag'>): Prisma.Sql => {
  const mine = Prisma.sql`f.ansvarlig_id = ${scope.ansatt.id}::uuid`;
  const { fra, til } = tilstand ? grovtUtvalg(tilstand, scope.iDag) : { fra: null, til: null };
  const deler = [
    ...(vis === 'mine' ? [mine] : []),
    ...(fra ? [Prisma.sql`f.forfall >= ${fra}::date`] : []),
    ...(til ? [Prisma.sql`f.forfall <= ${til}::date`] : []),
  ];
  return deler.length > 0 ? Prisma.sql`where ${Prisma.join(deler, ' and ')}` : Prisma.empty;
};

const KOLONNER = Prisma.sql`
  f.slag, f.bruker_id as "brukerId", f.objekt_id as "objektId", f.grunnlag::text, f.forfall::text,
  b.fornavn || ' ' || b.etternavn as navn, s.saksnummer, a.fornavn || ' ' || a.etternavn as ansvarlig`;

/** Hele lista i én setning: hvem, hva, når og hvem som har ansvaret. Én rad mer enn vi viser, så vi vet om det er flere. */
export const hentFrister = (scope: Scope, handling: Handling, valg: Listevalg): Promise<Fristrad[]> =>
  scope.tx.$queryRaw<Fristrad[]>`
    with synlig as materialized (${synlig(scope, handling, valg.vis)}),
    f as (
      select * from (${fristene(scope, valg.slag ? [valg.slag] : undefined)}) f ${avgrensning(scope, valg)}
      order by f.forfall, f.slag, f.objekt_id limit ${MAKS_RADER + 1})
    select ${KOLONNER}
    from f join bruker b on b.id = f.bruker_id left join sak s on s.id = f.sak_id left join ansatt a on a.id = f.ansvarlig_id
    order by f.forfall, f.slag, f.objekt_id`;

/** Fristene i én sak. Den som spør, har alt sluppet inn hos brukeren. */
export const hentSakensFrister = (scope: Scope, brukerId: string, sakId: string): Promise<Fristrad[]> =>
  scope.tx.$queryRaw<Fristrad[]>`
    with synlig as materialized (select ${brukerId}::uuid as id)
    select ${KOLONNER}
    from (${fristene(scope)}) f
    join bruker b on b.id = f.bruker_id left join sak s on s.id = f.sak_id left join ansatt a on a.id = f.ansvarlig_id
    where f.sak_id = ${sakId}::uuid`;
