import type { Dato } from '@/lib/platform/time/dato';
import type { Besokstatus } from '../tavle/types';
import type { Kanikkelaase } from './errors';
import type { Laas, Laasbrudd, Laastflytting } from './types';

/** Hvilke låser en flytting går imot. Folk kan, men blir spurt først; forslag gjør det aldri. */
export function brutteLaaser(flytting: Laastflytting): Laasbrudd[] {
  const { laastPerson, laastDagsdel, fraAnsattId, tilAnsattId, fraDagsdel, tilDagsdel } = flytting;
  return [
    ...(laastPerson && fraAnsattId !== null && fraAnsattId !== tilAnsattId ? (['PERSON'] as const) : []),
    ...(laastDagsdel && fraDagsdel !== tilDagsdel ? (['DAGSDEL'] as const) : []),
  ];
}

interface Laasefakta {
  dato: Dato;
  iDag: Dato;
  status: Besokstatus | 'AVLYST';
  harNoen: boolean;
}

/** Hvorfor besøket ikke kan låses slik, eller null. Å låse opp går så lenge dagen og besøket er åpne. */
export function hvorforIkkeLaase(
  { dato, iDag, status, harNoen }: Laasefakta,
  laas: Laas,
): Kanikkelaase | null {
  if (dato < iDag) return 'DagenErOver';
  if (status === 'STOPPET' || status === 'AVLYST') return 'ErStoppet';
  if (status !== 'PLANLAGT') return 'ErGjort';
  return laas.laastPerson && !harNoen ? 'IngenHarDet' : null;
}
