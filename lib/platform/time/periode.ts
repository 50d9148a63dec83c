import { type Dato } from './dato';

/** `fom` and `tom` are both inside. No `tom` = until further notice. */
export interface Periode {
  fom: Dato;
  tom: Dato | null;
}

/** True when the day is in the period, first and last day included. */
export const isWithin = (periode: Periode, day: Dato): boolean =>
  periode.fom <= day && (periode.tom === null || day <= periode.tom);

export const overlaps = (a: Periode, b: Periode): boolean =>
  (a.tom === null || b.fom <= a.tom) && (b.tom === null || a.fom <= b.tom);
