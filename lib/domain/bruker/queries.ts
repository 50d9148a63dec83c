import 'server-only';
import { Prisma } from '@/lib/platform/db/client';
import { fromDbDate, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Handling } from '@/lib/domain/tilgang/rettigheter';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import type { Profesjon, Scope } from '@/lib/domain/tilgang/types';
import { harSaksrolle } from './policy';
import { teamSomFolges } from './ansvar/rules';
import type { Brukerfakta } from './types';

/**
 * Fakta for policyen. Null når brukeren ikke finnes hos denne leietakeren.
 * Én tur til databasen, for hver eneste side og skriving om en bruker spør om dette først.
 */
export async function brukerfakta(scope: Scope, brukerId: string): Promise<Brukerfakta | null> {
  const rader = await scope.tx.$queryRaw<{ fakta: Brukerfakta }[]>`
    select jsonb_build_object(
      'brukerId', b.id, 'virksomhetId', b.virksomhet_id,
      'skjermet', b.adressesperre in ('FORTROLIG', 'STRENGT_FORTROLIG'),
      'team', (
        select coalesce(jsonb_agg(jsonb_build_object('teamId', t.team_id, 'relasjon', t.relasjon, 'fom', t.fom, 'tom', t.tom)), '[]')
        from teamansvar t where t.bruker_id = b.id),
      'skjermetFor', (
        select coalesce(jsonb_agg(jsonb_build_object('ansattId', s.ansatt_id, 'fom', s.fom, 'tom', s.tom)), '[]')
        from skjermet_tilgang s where s.bruker_id = b.id),
      'saksbehandlere', (
        select coalesce(jsonb_agg(k.saksbehandler_id), '[]')
        from sak k where k.bruker_id = b.id and k.status <> 'AVSLUTTET')
    ) as fakta
    from bruker b where b.id = ${brukerId}::uuid`;
  return rader[0]?.fakta ?? null;
}

/** Databasens fom og tom som dager. */
export const periode = (p: { fom: Date; tom: Date | null }) => ({
  fom: fromDbDate(p.fom),
  tom: fromDbDateOrNull(p.tom),
});

/** Rader som gjelder en dag. */
export const gjelder = (dag: Dato) => ({
  fom: { lte: toDbDate(dag) },
  OR: [{ tom: null }, { tom: { gte: toDbDate(dag) } }],
});

/** De nyeste ordene først. */
export const nyesteOrd = [
  { spurtDato: 'desc' },
  { opprettetTidspunkt: 'desc' },
] satisfies Prisma.EgneOrdOrderByWithRelationInput[];

export interface Kollega {
  id: string;
  fornavn: string;
  navn: string;
  profesjon: Profesjon;
  telefon: string;
}

/** Navn og telefon på ansatte, også dem som har sluttet. */
export async function kolleger(scope: Scope, ider: Iterable<string | null>): Promise<Map<string, Kollega>> {
  const id = [...new Set(ider)].filter((verdi) => verdi !== null);
  if (id.length === 0) return new Map();
  const rader = await scope.tx.ansatt.findMany({
    where: { id: { in: id }, virksomhetId: scope.ansatt.virksomhetId },
    select: { id: true, fornavn: true, etternavn: true, profesjon: true, telefon: true },
  });
  return new Map(rader.map((r) => [r.id, { ...r, navn: `${r.fornavn} ${r.etternavn}` }]));
}

const gjelderSql = (rad: string, dag: Dato): Prisma.Sql => {
  const [fom, tom] = [Prisma.raw(`${rad}.fom`), Prisma.raw(`${rad}.tom`)];
  return Prisma.sql`${fom} <= ${dag}::date and (${tom} is null or ${tom} >= ${dag}::date)`;
};

/**
 * Id-ene til dem jeg slipper inn hos: det samme som `brukerPolicy.scopeFor`, som SQL, for lister og tall som samler mange
 * slag rader i én setning. En egenskapstest holder de to like. Begynner hos teamene mine, så prisen følger dem.
 */
export function synligeBrukere(
  { ansatt, iDag }: Pick<Scope, 'ansatt' | 'iDag'>,
  handling: Handling,
): Prisma.Sql {
  const saker = Prisma.sql`
    union select s.bruker_id from sak s
    where s.virksomhet_id = ${ansatt.virksomhetId}::uuid and s.saksbehandler_id = ${ansatt.id}::uuid
      and s.status <> 'AVSLUTTET'`;
  return Prisma.sql`
    select b.id from bruker b
    where b.virksomhet_id = ${ansatt.virksomhetId}::uuid and b.id in (
      select t.bruker_id from teamansvar t
      where t.virksomhet_id = ${ansatt.virksomhetId}::uuid
        and t.team_id = any(case t.relasjon when 'TJENESTE' then ${teamMedRett(ansatt, handling)}::uuid[]
          else ${teamSomFolges(ansatt, handling)}::uuid[] end) and ${gjelderSql('t', iDag)}
      ${harSaksrolle(ansatt, handling) ? saker : Prisma.empty}
    ) and (b.adressesperre not in ('FORTROLIG', 'STRENGT_FORTROLIG') or exists (
      select 1 from skjermet_tilgang k
      where k.bruker_id = b.id and k.ansatt_id = ${ansatt.id}::uuid and ${gjelderSql('k', iDag)}))`;
}

/** Id-ene til dem et team har i dag. */
export const brukereITeam = ({ ansatt, iDag }: Pick<Scope, 'ansatt' | 'iDag'>, teamId: string): Prisma.Sql =>
  Prisma.sql`
    select t.bruker_id from teamansvar t
    where t.virksomhet_id = ${ansatt.virksomhetId}::uuid and t.team_id = ${teamId}::uuid and ${gjelderSql('t', iDag)}`;
