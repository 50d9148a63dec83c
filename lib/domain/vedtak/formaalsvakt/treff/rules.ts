import type { Maalform } from '../ordbok/rules';
import { tallkilde } from '../tall/rules';
import type { Grunn } from '../types';
import type { Treff } from './types';

/** Ordgrenser som også kjenner æ, ø og å. */
export const ORDSTART = String.raw`(?<![\p{L}\p{N}])`;
export const ORDSLUTT = String.raw`(?![\p{L}\p{N}])`;

export const TALL: Record<Maalform, string> = {
  no: tallkilde('no'),
  sv: tallkilde('sv'),
  en: tallkilde('en'),
};

/** Hele ord, skilt med «|». */
export const hele = (ord: string): string => `${ORDSTART}(?:${ord})${ORDSLUTT}`;
export const uttrykk = (kilde: string): RegExp => new RegExp(kilde, 'gu');

/** Alle steder uttrykkene treffer, uten overlapp: det lengste, så det første, vinner. */
export function alleTreff(
  tekst: string,
  regler: readonly (readonly [RegExp, Grunn])[],
  type: Treff['type'],
): Treff[] {
  const treff = regler.flatMap(([regel, grunn]) =>
    [...tekst.matchAll(regel)].map((m) => ({
      type,
      grunn,
      start: m.index,
      slutt: m.index + m[0].trimEnd().length,
    })),
  );
  return utenOverlapp(treff);
}

export function utenOverlapp<T extends { start: number; slutt: number }>(treff: readonly T[]): T[] {
  const valgt: T[] = [];
  const lengst = treff.toSorted((a, b) => b.slutt - b.start - (a.slutt - a.start) || a.start - b.start);
  for (const t of lengst) if (!valgt.some((v) => t.start < v.slutt && v.start < t.slutt)) valgt.push(t);
  return valgt.toSorted((a, b) => a.start - b.start);
}
