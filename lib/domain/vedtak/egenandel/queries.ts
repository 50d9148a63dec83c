import 'server-only';
import { fromDbDate, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Sats } from './types';

/** Satsene som gjelder den dagen. */
export async function satserPaa(scope: Scope, dag: Dato): Promise<Sats[]> {
  const naa = toDbDate(dag);
  const rader = await scope.tx.egenandelssats.findMany({
    where: { fom: { lte: naa }, OR: [{ tom: null }, { tom: { gte: naa } }] },
    orderBy: [{ tjeneste: 'asc' }, { belopOre: 'asc' }, { id: 'asc' }],
  });
  return rader.map(({ tjeneste, personligStell, gjelder, belopOre, enhet, kilde, fom }) => ({
    tjeneste,
    personligStell,
    gjelder,
    belopOre,
    enhet,
    kilde,
    fom: fromDbDate(fom),
  }));
}
