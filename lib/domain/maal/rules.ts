import { addDays, type Dato } from '@/lib/platform/time/dato';
import type {
  Maal,
  Maalforlop,
  Maaloppnaaelse,
  Maalstatus,
  Nivaa,
  Nivaatekster,
  Utvikling,
  VektetMaal,
} from './types';

/** Antatt samsvar mellom målene (Kiresuk og Sherman 1968). */
export const RHO = 0.3;
const MIDTEN = 50;
const SPREDNING = 10;
/** Så mange like vurderinger på rad før vi sier at målet står stille. */
export const LIKE_PAA_RAD = 3;

export const vekt = (maal: Pick<VektetMaal, 'viktighet' | 'vanskelighet'>): number =>
  maal.viktighet * maal.vanskelighet;

/**
 * T = 50 + 10·Σ(wx) / √((1−ρ)·Σw² + ρ·(Σw)²).
 * Mål med vekt 0 faller ut. Uten mål finnes ingen skår, og 50 ville vært en påstand.
 */
export function tSkaar(maal: readonly VektetMaal[]): number | null {
  return tSkaarAv(maal.map((m) => ({ vekt: vekt(m), nivaa: m.nivaa })));
}

export function tSkaarAv(maal: readonly { vekt: number; nivaa: number }[]): number | null {
  const med = maal.filter((m) => m.vekt > 0);
  if (med.length === 0) return null;
  const sum = (tall: (m: { vekt: number; nivaa: number }) => number) => med.reduce((s, m) => s + tall(m), 0);
  const nevner = (1 - RHO) * sum((m) => m.vekt ** 2) + RHO * sum((m) => m.vekt) ** 2;
  return MIDTEN + (SPREDNING * sum((m) => m.vekt * m.nivaa)) / Math.sqrt(nevner);
}

const NIVAANOKKEL: Record<Nivaa, keyof Nivaatekster> = {
  [-2]: 'minus2',
  [-1]: 'minus1',
  0: 'null',
  1: 'pluss1',
  2: 'pluss2',
};

/** Hva nivået betyr for akkurat dette målet. */
export const nivaaord = (maal: Pick<Maal, 'nivaaer'>, nivaa: Nivaa): string =>
  maal.nivaaer[NIVAANOKKEL[nivaa]];

export const sisteNivaa = (maal: Maalforlop): Nivaa | null => maal.vurderinger.at(-1)?.nivaa ?? null;

/** Mål som teller i den samlede skåren: i bruk, eller nådd. Utkast er ikke begynt, avsluttede er lagt bort. */
export const erIBruk = (maal: Pick<Maal, 'status'>): boolean =>
  maal.status === 'AKTIVT' || maal.status === 'NAADD';

/**
 * Skåren nå og ved starten, over de samme målene, så de to kan sammenlignes.
 * Mål som ikke er vurdert ennå, og mål med vekt 0, er utenfor.
 */
export function maaloppnaaelse(
  alle: readonly (VektetUtenNivaa & Maalforlop & Pick<Maal, 'status'>)[],
): Maaloppnaaelse | null {
  const iBruk = alle.filter(erIBruk);
  const med = iBruk.flatMap((maal) => {
    const nivaa = sisteNivaa(maal);
    return nivaa === null || vekt(maal) === 0 ? [] : [{ ...maal, nivaa }];
  });
  const naa = tSkaar(med);
  const fra = tSkaar(med.map((maal) => ({ ...maal, nivaa: maal.utgangsnivaa })));
  if (naa === null || fra === null) return null;
  return { fra, naa, med: med.length, utenfor: iBruk.length - med.length };
}
type VektetUtenNivaa = Omit<VektetMaal, 'nivaa'>;

/** På vei, står stille, går tilbake eller nådd. Rekkefølgen på spørsmålene er prioriteringen. */
export function utvikling(maal: Maalforlop): Utvikling {
  const siste = sisteNivaa(maal);
  if (siste === null) return { ord: 'IKKE_VURDERT', grunn: 'INGEN_VURDERING' };
  if (siste >= 0)
    return {
      ord: 'NAADD',
      grunn: siste === 0 ? 'SOM_VENTET' : 'BEDRE_ENN_VENTET',
    };
  if (siste < maal.utgangsnivaa) return { ord: 'GAAR_TILBAKE', grunn: 'UNDER_UTGANGSPUNKTET' };
  const sistePaaRad = maal.vurderinger.slice(-LIKE_PAA_RAD);
  if (sistePaaRad.length === LIKE_PAA_RAD && sistePaaRad.every((v) => v.nivaa === siste))
    return { ord: 'STAAR_STILLE', grunn: 'TRE_LIKE' };
  const retning = sisteEndring([maal.utgangsnivaa, ...maal.vurderinger.map((v) => v.nivaa)]);
  if (retning === 0) return { ord: 'STAAR_STILLE', grunn: 'SOM_UTGANGSPUNKTET' };
  return retning > 0
    ? { ord: 'PAA_VEI', grunn: 'SISTE_ENDRING_OPP' }
    : { ord: 'GAAR_TILBAKE', grunn: 'SISTE_ENDRING_NED' };
}

/** Retningen på den siste endringen i rekken; 0 når ingenting har endret seg. */
function sisteEndring(nivaaer: readonly number[]): number {
  for (let i = nivaaer.length - 1; i > 0; i -= 1) {
    const forskjell = nivaaer[i]! - nivaaer[i - 1]!;
    if (forskjell !== 0) return Math.sign(forskjell);
  }
  return 0;
}

/** Linjeskift er det samme, uansett hvilken maskin ordene ble skrevet på. Ellers endres ingenting. */
const sammeLinjeskift = (tekst: string): string => tekst.replace(/\r\n?/g, '\n');

/** Utdraget skal være et ordrett stykke av det som ble sagt. Anførselstegn rundt er vår tegnsetting, ikke ordene. */
export const utenAnforsel = (utdrag: string): string =>
  sammeLinjeskift(utdrag)
    .trim()
    .replace(/^[«"”“]+|[»"”“]+$/gu, '')
    .trim();

export const erOrdrett = (utdrag: string, egneOrd: string): boolean => {
  const rent = utenAnforsel(utdrag);
  return rent.length > 0 && sammeLinjeskift(egneOrd).includes(rent);
};

/** Fristen skal komme etter i dag; et mål som alt skulle vært nådd, er ikke noe mål. */
export const erMuligFrist = (innenDato: Dato, iDag: Dato): boolean => innenDato >= addDays(iDag, 1);

/** Hvor et mål kan gå. Et nådd mål kan tas opp igjen; et avsluttet er slutt. */
export const OVERGANGER: Record<Maalstatus, readonly Maalstatus[]> = {
  UTKAST: ['AKTIVT', 'AVSLUTTET'],
  AKTIVT: ['NAADD', 'AVSLUTTET'],
  NAADD: ['AKTIVT', 'AVSLUTTET'],
  AVSLUTTET: [],
};

export const kanGaaTil = (fra: Maalstatus, til: Maalstatus): boolean => OVERGANGER[fra].includes(til);

/** Et utkast er ikke begynt, og et avsluttet mål er lagt bort. */
export const kanVurderes = (
  status: Maalstatus,
): { kan: true } | { kan: false; grunn: 'IkkeTattIBruk' | 'Avsluttet' } => {
  if (status === 'UTKAST') return { kan: false, grunn: 'IkkeTattIBruk' };
  if (status === 'AVSLUTTET') return { kan: false, grunn: 'Avsluttet' };
  return { kan: true };
};

/** Statusene til vedtakene målet står i. */
type Vedtaksbruk = 'UTKAST' | 'TIL_GODKJENNING' | 'RETURNERT' | 'FATTET' | 'OPPHORT';

/** Mens teamlederen leser, ligger teksten stille: hun skal fatte det hun leste. */
export function kanEndres(
  status: Maalstatus,
  iVedtak: readonly Vedtaksbruk[],
): { kan: true } | { kan: false; grunn: 'IBruk' | 'TilGodkjenning' } {
  if (status !== 'UTKAST') return { kan: false, grunn: 'IBruk' };
  if (iVedtak.includes('TIL_GODKJENNING')) return { kan: false, grunn: 'TilGodkjenning' };
  return { kan: true };
}

export function kanFjernes(
  status: Maalstatus,
  iVedtak: readonly Vedtaksbruk[],
): { kan: true } | { kan: false; grunn: 'IBruk' | 'StaarIVedtak' } {
  if (status !== 'UTKAST') return { kan: false, grunn: 'IBruk' };
  if (iVedtak.length > 0) return { kan: false, grunn: 'StaarIVedtak' };
  return { kan: true };
}
