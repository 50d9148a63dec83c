import 'server-only';
import { gjelder } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { STANDARDSETT } from './rules';
import type { Variabelsett } from './types';

/** Settet som gjelder for nye kartlegginger i dag: det nyeste kommunen har, ellers standardsettet. */
export async function dagensSett(scope: Scope): Promise<Variabelsett> {
  const nyeste = await scope.tx.funksjonsvariabel.findFirst({
    where: gjelder(scope.iDag),
    orderBy: [{ fom: 'desc' }, { sett: 'desc' }],
    select: { sett: true },
  });
  return nyeste ? settet(scope, nyeste.sett) : STANDARDSETT;
}

/** Et bestemt sett, også når det er avløst: gamle kartlegginger beholder sitt. */
export async function settet(scope: Scope, sett: string): Promise<Variabelsett> {
  const variabler = await scope.tx.funksjonsvariabel.findMany({
    where: { sett },
    orderBy: [{ rekkefolge: 'asc' }, { kode: 'asc' }],
    select: { kode: true, navn: true },
  });
  if (variabler.length > 0) return { sett, variabler };
  return sett === STANDARDSETT.sett ? STANDARDSETT : { sett, variabler: [] };
}
