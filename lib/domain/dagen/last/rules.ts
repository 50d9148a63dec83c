import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Last, Luft } from './types';

/** Under dette er dagen romslig, over det neste er den full. Ord, ikke prosent: tallet er et anslag. */
const ROMSLIG_UNDER = 0.65;
export const FULLT_OVER = 0.9;
/** Reisen til et besøk vi ikke kan regne ut veien til. */
export const REISE_UKJENT_MINUTTER = 5;

const sum = (tall: Luft): number => Object.values(tall).reduce((a, b) => a + b, 0);

/** Mengden på en dag i ord, av det som er lagt opp mot det vakta tåler. */
export function last(ramme: Luft, luft: Luft): Last {
  const tak = sum(ramme);
  if (tak === 0) return sum(luft) < 0 ? 'FULLT' : 'ROMSLIG';
  const andel = 1 - sum(luft) / tak;
  return andel > FULLT_OVER ? 'FULLT' : andel < ROMSLIG_UNDER ? 'ROMSLIG' : 'PASSE';
}

/** Lufta etter at et besøk er lagt til eller tatt bort. */
export const medBesok = (luft: Luft, del: Dagsdel, minutter: number): Luft => ({
  ...luft,
  [del]: (luft[del] ?? 0) - minutter,
});
