import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { fromDbDate, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Profesjon, Scope } from '@/lib/domain/tilgang/types';
import type { Brukerfakta } from './types';

/** Fakta for policyen. Null når brukeren ikke finnes hos denne leietakeren. */
export async function brukerfakta(scope: Scope, brukerId: string): Promise<Brukerfakta | null> {
  const rad = await scope.tx.bruker.findUnique({
    where: { id: brukerId },
    select: {
      id: true,
      virksomhetId: true,
      adressesperre: true,
      ansvar: { select: { teamId: true, fom: true, tom: true } },
      skjermetTilganger: { select: { ansattId: true, fom: true, tom: true } },
      saker: { where: { status: { not: 'AVSLUTTET' } }, select: { saksbehandlerId: true } },
    },
  });
  if (!rad) return null;
  return {
    brukerId: rad.id,
    virksomhetId: rad.virksomhetId,
    team: rad.ansvar.map((a) => ({ teamId: a.teamId, ...periode(a) })),
    saksbehandlere: rad.saker.map((s) => s.saksbehandlerId),
    skjermet: rad.adressesperre === 'FORTROLIG' || rad.adressesperre === 'STRENGT_FORTROLIG',
    skjermetFor: rad.skjermetTilganger.map((t) => ({ ansattId: t.ansattId, ...periode(t) })),
  };
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
