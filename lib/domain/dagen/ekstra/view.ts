import type { TavleView } from '../tavle/types';
import { forslagsrekkefolge } from './rules';
import type { Foreslaatt } from './types';

/** De som er på vakt, i den rekkefølgen vi foreslår dem. */
export const foreslaatte = (
  spor: TavleView['spor'],
  { kjente, ansvarligId }: { kjente: ReadonlySet<string>; ansvarligId: string | null },
): Foreslaatt[] =>
  spor
    .filter((s) => s.tilstede === 'PAA')
    .map(({ ansattId, navn, last, paa }) => ({
      ansattId,
      navn,
      last,
      paa,
      kjennskap:
        ansattId === ansvarligId
          ? ('ANSVARLIG' as const)
          : kjente.has(ansattId)
            ? ('KJENT' as const)
            : ('NYTT' as const),
    }))
    .toSorted(forslagsrekkefolge);
