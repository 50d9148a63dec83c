import { lapp } from '@/lib/domain/vedtak/samskriving/rules';
import type { Funn } from '@/lib/domain/vedtak/formaalsvakt/types';

export interface Bit {
  tekst: string;
  funn: Funn | null;
}

/** The text cut at the findings. Where two overlap, the first keeps its words. */
export function biter(tekst: string, funn: readonly Funn[]): Bit[] {
  const ut: Bit[] = [];
  let plass = 0;
  for (const f of funn.toSorted((a, b) => a.start - b.start || b.slutt - a.slutt)) {
    const start = Math.max(f.start, plass);
    if (start >= f.slutt || start >= tekst.length) continue;
    if (start > plass) ut.push({ tekst: tekst.slice(plass, start), funn: null });
    ut.push({ tekst: tekst.slice(start, f.slutt), funn: f });
    plass = f.slutt;
  }
  if (plass < tekst.length) ut.push({ tekst: tekst.slice(plass), funn: null });
  return ut;
}

/** While the guard reads again: findings before and after what was typed keep their words; those it touched, go. */
export function etterSkriving(funn: readonly Funn[], fra: string, til: string): Funn[] {
  const { start, ut, inn } = lapp(fra, til);
  const flytt = inn.length - ut.length;
  return funn.flatMap((f) => {
    if (f.slutt <= start) return [f];
    if (f.start < start + ut.length) return [];
    return [{ ...f, start: f.start + flytt, slutt: f.slutt + flytt }];
  });
}
