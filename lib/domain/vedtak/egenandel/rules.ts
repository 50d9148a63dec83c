import type { Linje } from '../types';
import type { Sats } from './types';

/** Satsene for akkurat denne linja, billigst først. Personlig stell har aldri sats. */
export const satserFor = (
  satser: readonly Sats[],
  linje: Pick<Linje, 'tjeneste' | 'personligStell'>,
): Sats[] =>
  satser
    .filter((s) => s.tjeneste === linje.tjeneste && s.personligStell === linje.personligStell)
    .toSorted((a, b) => a.belopOre - b.belopOre);

/** «215», «1 240» eller «99,50». */
export function somBelop(ore: number, desimal: string): string {
  const kroner = Math.floor(ore / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/gu, '\u00a0');
  const rest = ore % 100;
  return rest === 0 ? kroner : `${kroner}${desimal}${rest.toString().padStart(2, '0')}`;
}
