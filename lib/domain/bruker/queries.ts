import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { fromDbDate, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Profesjon, Scope } from '@/lib/domain/tilgang/types';
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
        select coalesce(jsonb_agg(jsonb_build_object('teamId', t.team_id, 'fom', t.fom, 'tom', t.tom)), '[]')
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
