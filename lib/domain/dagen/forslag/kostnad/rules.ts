import type { Kandidat } from '../krav/types';
import type { Ledd } from '../types';

// Det teamet veier mot hverandre. Hvert ledd er én liten funksjon: hvor mye det koster FØR vekt, 0 er best.

type Ledning = (kandidat: Kandidat) => number;

const kjennskap = (k: Kandidat) => k.ansikter.get(k.vakt.ansattId);
const erAnsvarlig = (k: Kandidat): boolean => k.ansvarligId === k.vakt.ansattId;

/** 1 når hun ikke har vært der de siste 28 dagene. Tjenesteansvarlig er aldri ny. */
export const nyttAnsikt: Ledning = (k) => (erAnsvarlig(k) || (kjennskap(k)?.antall28 ?? 0) > 0 ? 0 : 1);

/** 0 for den som er best kjent, 1 for en fremmed. De siste 14 dagene teller dobbelt, for de er med i begge tallene. */
export const kjentAnsikt: Ledning = (k) => {
  if (erAnsvarlig(k) || k.mestKjent === 0) return 0;
  const ansikt = kjennskap(k);
  return 1 - Math.min(1, ((ansikt?.antall14 ?? 0) + (ansikt?.antall28 ?? 0)) / k.mestKjent);
};

/** 1 når tjenesteansvarlig er på jobb og kunne gått, men andre går. Ved to er en halv på hver, for hun kan bare være den ene. */
export const tjenesteansvarlig: Ledning = (k) =>
  k.ansvarligKan && !erAnsvarlig(k) ? 1 / k.antallAnsatte : 0;

/** Ett for hvert ønske som ikke blir oppfylt. Vet vi det ikke, kan vi ikke love det. */
export const onske: Ledning = (k) => (harOnsketKjonn(k) ? 0 : 1) + (harOnsketSpraak(k) ? 0 : 1);

export const harOnsketKjonn = (k: Kandidat): boolean =>
  k.onsketKjonn === null || k.vakt.kjonn === k.onsketKjonn;
export const harOnsketSpraak = (k: Kandidat): boolean =>
  k.onsketSpraak === null || k.vakt.spraak.includes(k.onsketSpraak);

/** 1 når noen andre har besøket på tavla i dag og kunne beholdt det. */
export const endring: Ledning = (k) => (k.harDet.size === 0 || k.harDet.has(k.vakt.ansattId) ? 0 : 1);

/** Leddene som avgjøres av hvem som går. Reise, vindu, last og luft avgjøres av hele dagen, og regnes av kjernen. */
export const VALGLEDD = {
  NYTT_ANSIKT: nyttAnsikt,
  KJENT_ANSIKT: kjentAnsikt,
  TJENESTEANSVARLIG: tjenesteansvarlig,
  ONSKE: onske,
  ENDRING: endring,
} as const satisfies Partial<Record<Ledd, Ledning>>;
export type Valgledd = keyof typeof VALGLEDD;
export const VALGLEDDENE = Object.keys(VALGLEDD) as Valgledd[];

/** Summen av det hun koster, etter vekt. */
export function valgkostnad(k: Kandidat, vekt: Readonly<Record<Ledd, number>>): number {
  let sum = 0;
  for (const ledd of VALGLEDDENE) if (vekt[ledd] > 0) sum += vekt[ledd] * VALGLEDD[ledd](k);
  return sum;
}
