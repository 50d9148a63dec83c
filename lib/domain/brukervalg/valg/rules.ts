import { addDays, type Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { KunneIkkeAngreBrukervalg, KunneIkkeVelgeLeverandor } from '../errors';
import { sammeLinje, staaende, utforerPaa } from '../rules';
import type { Tjenestelinje, Valg, Valgfakta } from '../types';

/**
 * Så snart begynner den nye når ingen har avtalt noe annet. Kalenderdager fra dagen valget ble meldt
 * (virksomhet.brukervalgDager; i Oslo ti dager), og aldri før tjenesten begynner.
 */
export const vanligStart = (iDag: Dato, dager: number, tjenestenFra: Dato): Dato => {
  const dag = tidligsteStart(iDag, dager);
  return dag < tjenestenFra ? tjenestenFra : dag;
};

export const tidligsteStart = (iDag: Dato, dager: number): Dato => addDays(iDag, dager);

/** Første dag fra og med i dag da et vedtak gir tjenesten. Null: ikke nå, og ikke senere. */
export function tjenestenFra(
  fakta: Pick<Valgfakta, 'linjer'>,
  linje: Tjenestelinje,
  iDag: Dato,
): Dato | null {
  const fra = fakta.linjer
    .filter(
      (l) => sammeLinje(l, linje) && (l.tom === null || l.tom >= iDag) && (l.tom === null || l.tom >= l.fom),
    )
    .map((l) => (l.fom > iDag ? l.fom : iDag))
    .toSorted();
  return fra[0] ?? null;
}

type Valgavslag = (typeof KunneIkkeVelgeLeverandor)[number];
type Angreavslag = (typeof KunneIkkeAngreBrukervalg)[number];

export interface Onske extends Tjenestelinje {
  /** Null: tilbake til bydelens egen. */
  leverandorId: string | null;
  /** Null: den vanlige dagen. */
  avtaltFom: Dato | null;
}

/** Kan hun velge dette, og fra når? Det spørres aldri om hvorfor. */
export function provValg(
  fakta: Valgfakta,
  onske: Onske,
  { iDag, dager }: { iDag: Dato; dager: number },
): { kan: true; fom: Dato } | { kan: false; grunn: Valgavslag } {
  const fra = tjenestenFra(fakta, onske, iDag);
  if (fra === null) return { kan: false, grunn: 'IkkeInnvilget' };
  const fom = onske.avtaltFom ?? vanligStart(iDag, dager, fra);
  if (fom < iDag) return { kan: false, grunn: 'BakITid' };
  if (!utforerPaa(fakta, onske, fom)) return { kan: false, grunn: 'IkkeInnvilgetDaa' };
  if (onske.leverandorId !== null && !leverer(fakta, onske.leverandorId, onske.tjeneste, fom))
    return { kan: false, grunn: 'LevererIkke' };
  if (erUendret(fakta, onske, fom, iDag)) return { kan: false, grunn: 'HarAlt' };
  return { kan: true, fom };
}

const leverer = (fakta: Valgfakta, leverandorId: string, tjeneste: string, dag: Dato): boolean =>
  fakta.leveranser.some(
    (l) => l.leverandorId === leverandorId && l.tjeneste === tjeneste && isWithin(l, dag),
  );

/** Samme som i dag, og ingenting annet er meldt. */
const erUendret = (fakta: Valgfakta, onske: Onske, fom: Dato, iDag: Dato): boolean => {
  const meldt = staaende(fakta.valg.filter((v) => sammeLinje(v, onske))).some((v) => v.fom > iDag);
  const da = utforerPaa(fakta, onske, fom);
  return !meldt && da?.grunn !== 'AKUTT' && da?.leverandorId === onske.leverandorId;
};

/** Angres før dagen det begynner. Etterpå er det et nytt valg. */
export function provAngre(
  fakta: Pick<Valgfakta, 'valg'>,
  valg: Valg,
  iDag: Dato,
): { kan: true } | { kan: false; grunn: Angreavslag } {
  if (valg.angret) return { kan: false, grunn: 'AlleredeAngret' };
  if (!staaende(fakta.valg.filter((v) => sammeLinje(v, valg))).some((v) => v.id === valg.id))
    return { kan: false, grunn: 'NyereValg' };
  return valg.fom <= iDag ? { kan: false, grunn: 'AlleredeBegynt' } : { kan: true };
}
