import type { Linje } from '../types';
import type { Egenandel, Tjeneste } from './types';

const RETT = 'pbrl-2-1a';
const HELSE = ['hol-3-2-1-6-a', RETT];
const ASSISTANSE = ['hol-3-2-1-6-b', RETT];
const AVLASTNING = ['hol-3-2-1-6-d', RETT];
const INSTITUSJON = ['hol-3-2-1-6-c', RETT];

const tjeneste = (
  kode: string,
  navn: string,
  iSetning: string,
  hjemler: readonly string[],
  egenandel: Egenandel,
  kanVaereStell = false,
): Tjeneste => ({ kode, navn, iSetning, hjemler, egenandel, kanVaereStell });

/**
 * Kodeverk 9151, de tjenestene et hjemmetjenesteteam kan få i et vedtak. Navnene er kodeverkets egne.
 * Egenandelen sier bare hva slags betaling det er: satsene er kommunens, datert, og står ikke i kode.
 */
export const TJENESTER: readonly Tjeneste[] = [
  tjeneste('15', 'Helsetjenester i hjemmet', 'helsetjenester i hjemmet', HELSE, 'GRATIS'),
  tjeneste('1', 'Praktisk bistand, daglige gjøremål', 'praktisk bistand', ASSISTANSE, 'ETTER_INNTEKT', true),
  tjeneste(
    '2',
    'Praktisk bistand, opplæring',
    'opplæring i daglige gjøremål',
    ASSISTANSE,
    'ETTER_INNTEKT',
    true,
  ),
  tjeneste(
    '3',
    'Brukerstyrt personlig assistanse',
    'brukerstyrt personlig assistanse',
    ['hol-3-8', 'hol-3-2-1-6-b', RETT],
    'ETTER_INNTEKT',
    true,
  ),
  tjeneste('4', 'Dagaktivitetstilbud', 'dagaktivitetstilbud', ASSISTANSE, 'EGEN_PRIS'),
  tjeneste('5', 'Matombringing', 'matombringing', ASSISTANSE, 'EGEN_PRIS'),
  tjeneste('6', 'Trygghetsalarm', 'trygghetsalarm', ASSISTANSE, 'EGEN_PRIS'),
  tjeneste('7', 'Avlastning utenfor institusjon', 'avlastning utenfor institusjon', AVLASTNING, 'GRATIS'),
  tjeneste('8', 'Avlastning i institusjon', 'avlastning i institusjon', AVLASTNING, 'GRATIS'),
  tjeneste('9', 'Støttekontakt', 'støttekontakt', ASSISTANSE, 'GRATIS'),
  tjeneste('11', 'Omsorgsstønad', 'omsorgsstønad', ['hol-3-6'], 'IKKE_AKTUELT'),
  tjeneste('17', 'Dagopphold i institusjon', 'dagopphold i institusjon', INSTITUSJON, 'EGEN_PRIS'),
  tjeneste(
    '18',
    'Tidsbegrenset opphold, utredning og behandling',
    'tidsbegrenset opphold i institusjon',
    INSTITUSJON,
    'EGEN_PRIS',
  ),
];

export const finnTjeneste = (kode: string): Tjeneste | undefined => TJENESTER.find((t) => t.kode === kode);

export const tjenestenavn = (kode: string): string => finnTjeneste(kode)?.navn ?? kode;

/** Gratis: helsetjenester i hjemmet, og det som er personlig stell og egenomsorg. */
export const egenandelFor = (linje: Pick<Linje, 'tjeneste' | 'personligStell'>): Egenandel => {
  const funnet = finnTjeneste(linje.tjeneste);
  if (!funnet) return 'ETTER_INNTEKT';
  if (funnet.kanVaereStell && linje.personligStell) return 'GRATIS';
  return funnet.egenandel;
};

/** «praktisk bistand til personlig stell» når det er det linja gjelder. */
export const linjeISetning = (linje: Pick<Linje, 'tjeneste' | 'personligStell'>): string => {
  const funnet = finnTjeneste(linje.tjeneste);
  if (!funnet) return linje.tjeneste;
  return linje.personligStell && funnet.kanVaereStell
    ? `${funnet.iSetning} til personlig stell`
    : funnet.iSetning;
};

/** En ny linje uten valgt hjemmel får de som hører til tjenesten. Skriveren kan endre dem etterpå. */
export const medHjemmel = <L extends { tjeneste: string; hjemler: string[] }>(linje: L): L =>
  linje.hjemler.length > 0
    ? linje
    : { ...linje, hjemler: [...(finnTjeneste(linje.tjeneste)?.hjemler ?? [])] };

/** Byttes tjenesten på en linje uten at hjemmelen røres, følger hjemmelen med den nye tjenesten. */
export const etterBytte = <L extends { tjeneste: string; hjemler: string[] }>(
  linje: L,
  forrige: L | undefined,
): L => {
  const roert = linje.hjemler.join() !== forrige?.hjemler.join();
  return !forrige || forrige.tjeneste === linje.tjeneste || roert
    ? linje
    : medHjemmel({ ...linje, hjemler: [] });
};
