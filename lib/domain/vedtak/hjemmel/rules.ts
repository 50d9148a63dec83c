import type { Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { Emne, Henvisning, Hjemmel, Lov, Lovversjon } from './types';

export const LOVNAVN: Record<Lov, string> = {
  hol: 'helse- og omsorgstjenesteloven',
  pbrl: 'pasient- og brukerrettighetsloven',
  fvl: 'forvaltningsloven',
};

const IKRAFT = '2012-01-01' as Dato; // hol og pbrl § 2-1 a trådte i kraft samtidig

const hjemmel = (kode: string, lov: Lov, paragraf: string, betyr: string, fom = IKRAFT): Hjemmel => ({
  kode,
  lov,
  paragraf,
  betyr,
  fom,
  tom: null,
  kort: `${lov}. ${paragraf}`,
});

const LEDD = '§ 3-2 første ledd';

/** En opphevet paragraf får `tom` og blir stående, så gamle vedtak kan leses. */
export const HJEMLER: readonly Hjemmel[] = [
  hjemmel('hol-3-2-1-6-a', 'hol', `${LEDD} nr. 6 bokstav a`, 'kommunen skal tilby helsetjenester i hjemmet'),
  hjemmel(
    'hol-3-2-1-6-b',
    'hol',
    `${LEDD} nr. 6 bokstav b`,
    'kommunen skal tilby personlig assistanse, praktisk bistand, opplæring og støttekontakt',
  ),
  hjemmel('hol-3-2-1-6-c', 'hol', `${LEDD} nr. 6 bokstav c`, 'kommunen skal tilby plass i institusjon'),
  hjemmel('hol-3-2-1-6-d', 'hol', `${LEDD} nr. 6 bokstav d`, 'kommunen skal tilby avlastning'),
  hjemmel('hol-3-2-1-5', 'hol', `${LEDD} nr. 5`, 'kommunen skal tilby rehabilitering og habilitering'),
  hjemmel(
    'hol-3-6',
    'hol',
    '§ 3-6',
    'kommunen skal ha tilbud om omsorgsstønad til dem som har særlig tyngende omsorgsarbeid',
  ),
  hjemmel('hol-3-8', 'hol', '§ 3-8', 'kommunen skal ha tilbud om brukerstyrt personlig assistanse'),
  hjemmel(
    'pbrl-2-1a',
    'pbrl',
    '§ 2-1 a',
    'du har rett til nødvendige helse- og omsorgstjenester fra kommunen',
  ),
];

export const finnHjemmel = (kode: string): Hjemmel | undefined => HJEMLER.find((h) => h.kode === kode);

export const gyldigeHjemler = (dag: Dato): Hjemmel[] => HJEMLER.filter((h) => isWithin(h, dag));

export const erGyldigHjemmel = (kode: string, dag: Dato): boolean => {
  const funnet = finnHjemmel(kode);
  return funnet !== undefined && isWithin(funnet, dag);
};

/** Rettighetsbestemmelsen alene gir ingen tjeneste: linja må også vise hvilken tjeneste kommunen skal tilby. */
export const girTjeneste = (kode: string): boolean => finnHjemmel(kode)?.lov === 'hol';

const fvl = (paragraf: string): Henvisning => ({ lov: 'fvl', paragraf });
const pbrl = (paragraf: string): Henvisning => ({ lov: 'pbrl', paragraf });

/** Pasient- og brukerrettighetsloven går foran: fire uker til klage, og stor vekt på det personen mener. */
const PBRL = {
  klagerett: pbrl('§§ 7-2 og 7-5'),
  klageform: pbrl('§ 7-3'),
  medvirkning: pbrl('§ 3-1'),
} as const;

/**
 * Én rad per utgave av reglene. Endres en paragraf, får raden `tom`, og en ny rad med alle henvisningene får `fom`:
 * et brev fra i fjor beholder da paragrafene fra i fjor.
 */
export const LOVVERSJONER: readonly Lovversjon[] = [
  {
    kode: 'fvl-1967',
    fom: '1970-01-01' as Dato,
    tom: null,
    henvisninger: {
      ...PBRL,
      begrunnelse: fvl('§§ 24 og 25'),
      form: fvl('§ 23'),
      underretning: fvl('§ 27'),
      veiledning: fvl('§ 11'),
      fullmektig: fvl('§ 12'),
      forhaandsvarsel: fvl('§ 16'),
      innsyn: fvl('§§ 18 og 19'),
      utsattIverksetting: fvl('§ 42'),
      sakskostnader: fvl('§ 36'),
      omgjoring: fvl('§ 35'),
      ugyldighet: fvl('§ 41'),
      klagebehandling: fvl('§§ 33 og 34'),
    },
  },
  {
    // LOV-2025-06-20-81: vedtatt, ikke i kraft. Sett `fom` her og `tom` over når datoen er bestemt.
    kode: 'fvl-2025',
    fom: null,
    tom: null,
    henvisninger: {
      ...PBRL,
      begrunnelse: fvl('§§ 56 og 57'),
      form: fvl('§ 55'),
      underretning: fvl('§§ 58 og 59'),
      veiledning: fvl('§§ 14 og 15'),
      fullmektig: fvl('§ 18'),
      forhaandsvarsel: fvl('§ 42'),
      innsyn: fvl('§§ 46 til 52'),
      utsattIverksetting: fvl('§ 76'),
      sakskostnader: fvl('§ 69'),
      omgjoring: fvl('§ 71'),
      ugyldighet: fvl('§ 74'),
      klagebehandling: fvl('§§ 61 til 68'),
    },
  },
];

/** Loven som gjelder den dagen vedtaket fattes. */
export const lovversjonPaa = (dag: Dato, tabell: readonly Lovversjon[] = LOVVERSJONER): Lovversjon =>
  tabell.find((l) => l.fom !== null && isWithin({ fom: l.fom, tom: l.tom }, dag)) ?? tabell[0]!;

export const finnLovversjon = (kode: string): Lovversjon =>
  LOVVERSJONER.find((l) => l.kode === kode) ?? LOVVERSJONER[0]!;

/** Regelen brevet viser til, slik den stod i den utgaven av loven. */
export const henvisning = (kode: string, emne: Emne): Henvisning => finnLovversjon(kode).henvisninger[emne];
