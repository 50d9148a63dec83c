import type { Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { Stopprad } from './queries';
import type { Stoppet } from './types';

/** Det som gjelder nå, eller senere, i rekkefølge. */
export const stoppView = (rader: readonly Stopprad[], iDag: Dato): Stoppet[] =>
  rader
    .filter((rad) => rad.tom === null || rad.tom >= iDag)
    .map(({ id, versjon, grunn, sted, fom, tom }) => ({
      id,
      versjon,
      grunn,
      sted,
      fom,
      tom,
      gjelderNaa: isWithin({ fom, tom }, iDag),
    }));
