import type { Ansikt, Ansiktstall, Kjennskap } from './types';

/** Vinduene ansikter telles i, dagen selv medregnet. */
export const KORT_VINDU_DAGER = 14;
export const LANGT_VINDU_DAGER = 28;

const antall = (ansikter: readonly Ansikt[]): { paa14: number; paa28: number } => ({
  paa14: ansikter.filter((a) => a.antall14 > 0).length,
  paa28: ansikter.filter((a) => a.antall28 > 0).length,
});

/** Hvor mange ulike ansikter før og etter at ett besøk går fra én til en annen. Null = ingen. */
export function ansikterEtter(
  ansikter: readonly Ansikt[],
  fra: string | null,
  til: string | null,
): Ansiktstall {
  const etter = ansikter.map((a) => flyttet(a, a.ansattId === til ? 1 : 0, a.ansattId === fra ? 1 : 0));
  if (til !== null && !ansikter.some((a) => a.ansattId === til))
    etter.push({ ansattId: til, antall14: 1, antall28: 1, sist: null });
  return { for: antall(ansikter), etter: antall(etter) };
}

const flyttet = (a: Ansikt, inn: number, ut: number): Ansikt => ({
  ...a,
  antall14: a.antall14 + inn - ut,
  antall28: a.antall28 + inn - ut,
});

/** Ansvarlig går foran kjent. Kjent er den som har vært der de siste 28 dagene, før denne dagen. */
export function kjennskap(
  ansikter: readonly Ansikt[],
  ansattId: string,
  ansvarligId: string | null,
): Kjennskap {
  const sist = ansikter.find((a) => a.ansattId === ansattId)?.sist ?? null;
  if (ansattId === ansvarligId) return { slag: 'ANSVARLIG', sist };
  return { slag: sist ? 'KJENT' : 'NYTT', sist };
}
