import { LEDD, NIVAAER, type Ledd, type Nivaa, type Vekter } from '../types';
import { STANDARDVEKTER } from '../vekter/rules';

/**
 * Rekkefølgen teamet har satt, gjort om til tall. Ett vanlig utslag i hver rad er like mye verdt før rekkefølgen teller;
 * hver rad oppover er verdt en fjerdedel mer, og hvert nivå opp dobler. Slik går en rad foran raden under, men ingen rad er så
 * tung at dagen blir lagt om for et minutt.
 */
const RADTRINN = 1.25;
const NIVAATALL: Record<Nivaa, number> = { AV: 0, LITT: 0.5, VANLIG: 1, MYE: 2 };

/** Et vanlig utslag når ett besøk går fra én til en annen, i leddets egen enhet. */
export const VANLIG_UTSLAG: Record<Ledd, number> = {
  NYTT_ANSIKT: 1,
  KJENT_ANSIKT: 1,
  TJENESTEANSVARLIG: 1,
  VINDU: 20,
  ONSKE: 1,
  ENDRING: 1,
  JEVN_LAST: 8,
  REISE: 8,
  LUFT: 16,
};
const UTSLAGETS_VERDI = 8;

/** Hvert ledd én gang, i teamets rekkefølge. Det som mangler, legges sist slik standarden har det; det ukjente faller bort. */
export function helTabell(vekter: Vekter): Vekter {
  const kjente = vekter.filter(
    (rad, i) =>
      LEDD.includes(rad.ledd) &&
      NIVAAER.includes(rad.nivaa) &&
      vekter.findIndex((r) => r.ledd === rad.ledd) === i,
  );
  return [...kjente, ...STANDARDVEKTER.filter((rad) => !kjente.some((r) => r.ledd === rad.ledd))];
}

export function tallvekter(vekter: Vekter): Record<Ledd, number> {
  const tabell = helTabell(vekter);
  const tall = {} as Record<Ledd, number>;
  tabell.forEach(({ ledd, nivaa }, rad) => {
    const rang = RADTRINN ** (tabell.length - 1 - rad);
    tall[ledd] = (UTSLAGETS_VERDI / VANLIG_UTSLAG[ledd]) * rang * NIVAATALL[nivaa];
  });
  return tall;
}

/**
 * Hva et vanlig utslag i hver rad er verdt i minutter reise: «for ett nytt ansikt mindre går vi inntil 38 minutter lenger».
 * Null når teamet ikke veier reise.
 */
export function verdtIReise(vekter: Vekter): Record<Ledd, number> | null {
  const tall = tallvekter(vekter);
  if (tall.REISE === 0) return null;
  return Object.fromEntries(
    LEDD.map((ledd) => [ledd, Math.round((tall[ledd] * VANLIG_UTSLAG[ledd]) / tall.REISE)]),
  ) as Record<Ledd, number>;
}

/** Luft rundt hvert besøk, i minutter. Får den ikke plass, blir den mindre; den skal aldri gjøre at noen ikke får besøk. */
const LUFTMINUTTER: Record<Nivaa, number> = { AV: 0, LITT: 2, VANLIG: 4, MYE: 7 };

export function luftPerBesok(vekter: Vekter, besok: number, ledigeMinutter: number): number {
  const nivaa = helTabell(vekter).find((rad) => rad.ledd === 'LUFT')!.nivaa;
  const plass = besok === 0 ? 0 : Math.floor(Math.max(0, ledigeMinutter) / besok);
  return Math.min(LUFTMINUTTER[nivaa], plass);
}
