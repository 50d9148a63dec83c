import type { Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { Hjemmel, Lov, Lovversjon } from './types';

export const LOVNAVN: Record<Lov, string> = {
  hol: 'helse- og omsorgstjenesteloven',
  pbrl: 'pasient- og brukerrettighetsloven',
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

export const LOVVERSJONER: readonly Lovversjon[] = [
  {
    kode: 'fvl-1967',
    navn: 'forvaltningsloven',
    fom: '1970-01-01' as Dato,
    tom: null,
    begrunnelse: '§§ 24 og 25',
    innsyn: '§§ 18 og 19',
    utsattIverksetting: '§ 42',
    sakskostnader: '§ 36',
    forhaandsvarsel: '§ 16',
  },
  {
    // LOV-2025-06-20-81: vedtatt, ikke i kraft. Sett `fom` her og `tom` over når datoen er bestemt.
    kode: 'fvl-2025',
    navn: 'forvaltningsloven',
    fom: null,
    tom: null,
    begrunnelse: '§§ 56 og 57',
    innsyn: '§§ 46 til 52',
    utsattIverksetting: '§ 76',
    sakskostnader: '§ 69',
    forhaandsvarsel: '§ 42',
  },
];

/** Loven som gjelder den dagen vedtaket fattes. */
export const lovversjonPaa = (dag: Dato): Lovversjon =>
  LOVVERSJONER.find((l) => l.fom !== null && isWithin({ fom: l.fom, tom: l.tom }, dag)) ?? LOVVERSJONER[0]!;

export const finnLovversjon = (kode: string): Lovversjon =>
  LOVVERSJONER.find((l) => l.kode === kode) ?? LOVVERSJONER[0]!;
