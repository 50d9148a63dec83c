import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fromDbDate, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Rutebok } from './types';

const periode = (rad: { fom: Date; tom: Date | null }) => ({
  fom: fromDbDate(rad.fom),
  tom: fromDbDateOrNull(rad.tom),
});

/** Teamenes ruter i vinduet, med plasser og bemanning. Uten ruter: én spørring, og ingenting mer. */
export async function rutebok(
  scope: Scope,
  teamIder: readonly string[],
  fra: Dato,
  til: Dato,
): Promise<Rutebok> {
  const { virksomhetId } = scope.ansatt;
  const iVinduet = {
    fom: { lte: toDbDate(til) },
    OR: [{ tom: null }, { tom: { gte: toDbDate(fra) } }],
  };
  const ruter = await scope.tx.rute.findMany({
    where: { virksomhetId, teamId: { in: [...teamIder] }, ...iVinduet },
    select: { id: true, vakttype: true, gjelderRodeDager: true, fom: true, tom: true },
    orderBy: { id: 'asc' },
  });
  const ruteId = { in: ruter.map((r) => r.id) };
  if (ruter.length === 0) return { ruter: [], plasser: [], bemanning: [] };
  const plasser = await scope.tx.ruteplass.findMany({
    where: { virksomhetId, ruteId, ...iVinduet },
    omit: { virksomhetId: true },
    orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }],
  });
  const bemanning = await scope.tx.rutebemanning.findMany({
    where: {
      virksomhetId,
      ruteId,
      OR: [{ dato: null }, { dato: { gte: toDbDate(fra), lte: toDbDate(til) } }],
    },
    select: { ruteId: true, ukedag: true, dato: true, ansattId: true },
  });
  return {
    ruter: ruter.map((r) => ({ ...r, ...periode(r) })),
    plasser: plasser.map((p) => ({ ...p, ...periode(p) })),
    bemanning: bemanning.map((b) => ({ ...b, dato: fromDbDateOrNull(b.dato) })),
  };
}
