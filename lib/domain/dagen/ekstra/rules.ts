import type { Besokstatus } from '@/lib/domain/tiltaksplan/utrulling/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Avlysningsavslag } from './errors';
import type { Foreslaatt } from './types';

/** Bare et besøk som er igjen, kan avlyses for dagen. */
export function hvorforIkkeAvlyse(status: Besokstatus, dato: Dato, iDag: Dato): Avlysningsavslag | null {
  if (dato < iDag) return 'DagenErOver';
  if (status === 'STOPPET') return 'ErStoppet';
  if (status === 'AVLYST') return 'ErAvlyst';
  return status === 'PLANLAGT' ? null : 'ErGjort';
}

/** Bare en avlysning noen gjorde for dagen, kan angres: en plass planen har tømt, er ikke avlyst av noen. */
export function hvorforIkkeAngre(
  besok: { status: Besokstatus; avlystAvNoen: boolean; stoppet: boolean },
  dato: Dato,
  iDag: Dato,
): Avlysningsavslag | null {
  if (dato < iDag) return 'DagenErOver';
  if (besok.status !== 'AVLYST' || !besok.avlystAvNoen) return 'ErIkkeAvlyst';
  return besok.stoppet ? 'TjenestenErStoppet' : null;
}

const KJENNSKAP: Record<Foreslaatt['kjennskap'], number> = { ANSVARLIG: 0, KJENT: 1, NYTT: 2 };
const LAST: Record<Foreslaatt['last'], number> = { ROMSLIG: 0, PASSE: 1, FULLT: 2 };

/** Kjente ansikter først, så den med mest luft. Samme rekkefølge som på tavla. */
export const forslagsrekkefolge = (a: Foreslaatt, b: Foreslaatt): number =>
  KJENNSKAP[a.kjennskap] - KJENNSKAP[b.kjennskap] ||
  LAST[a.last] - LAST[b.last] ||
  a.navn.localeCompare(b.navn, 'nb');
