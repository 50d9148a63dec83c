import { dato, daysBetween, mondayOf, weekday, type Dato } from '@/lib/platform/time/dato';

export interface Ukedag {
  /** 1 = Monday … 7 = Sunday. */
  ukedag: number;
  /** Whole weeks since a Monday long ago. */
  uke: number;
}

const EN_MANDAG = dato('2001-01-01');
const kjente = new Map<Dato, Ukedag>();

/** Where in the week a day lies. Remembered: a district asks the same hundred days a hundred thousand times. */
export function ukedagFor(dag: Dato): Ukedag {
  const kjent = kjente.get(dag);
  if (kjent) return kjent;
  const ny = { ukedag: weekday(dag), uke: daysBetween(EN_MANDAG, mondayOf(dag)) / 7 };
  kjente.set(dag, ny);
  return ny;
}
