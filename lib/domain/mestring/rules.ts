import { addDays, addWeeks, daysBetween, type Dato } from '@/lib/platform/time/dato';
import type { Maal } from '@/lib/domain/maal/types';
import type { Akt, Folge, Forlop, Mestringsstatus, Soknad, Utfall } from './types';

/** Vanligvis fire til seks uker, opptil åtte til tolv (domain.md 3.5). */
export const VANLIG_UKER = 6;
export const LENGST_UKER = 12;
/** Så lenge kan en tjeneste vare uten vedtak (pbrl § 2-7). */
export const UTEN_VEDTAK_UKER = 2;
/** Perioden kan registreres så lenge etter at den begynte, og planlegges så langt fram. */
export const BAKOVER_DAGER = 14;
export const FRAMOVER_DAGER = 90;

/** Alle lovlige overganger. Det som ikke står her, er nei. Ingenting skjer fordi en dato passeres. */
export const OVERGANGER: Record<Mestringsstatus, Partial<Record<Akt, Mestringsstatus>>> = {
  PLANLAGT: { start: 'PAAGAAR', settFolk: 'PLANLAGT', maalVedStart: 'PLANLAGT', avbryt: 'AVBRUTT' },
  PAAGAAR: {
    settFolk: 'PAAGAAR',
    maalVedStart: 'PAAGAAR',
    skrivUke: 'PAAGAAR',
    evaluer: 'EVALUERES',
    forleng: 'PAAGAAR',
    avbryt: 'AVBRUTT',
  },
  EVALUERES: {
    settFolk: 'EVALUERES',
    skrivUke: 'EVALUERES',
    maalVedSlutt: 'EVALUERES',
    vurderMaal: 'EVALUERES',
    skrivSyn: 'EVALUERES',
    forleng: 'PAAGAAR',
    sluttUtenBehov: 'AVSLUTTET_UTEN_BEHOV',
    sluttMedVedtak: 'AVSLUTTET_MED_VEDTAK',
    avbryt: 'AVBRUTT',
  },
  AVSLUTTET_UTEN_BEHOV: {},
  AVSLUTTET_MED_VEDTAK: {},
  AVBRUTT: {},
};

export const neste = (fra: Mestringsstatus, akt: Akt): Mestringsstatus | null => OVERGANGER[fra][akt] ?? null;
export const kanGjores = (fra: Mestringsstatus, akt: Akt): boolean => neste(fra, akt) !== null;
/** En periode som ikke er avsluttet. Bare én om gangen per person. */
export const AAPNE = ['PLANLAGT', 'PAAGAAR', 'EVALUERES'] as const satisfies readonly Mestringsstatus[];
export const erAapen = (status: Mestringsstatus): boolean =>
  (AAPNE as readonly Mestringsstatus[]).includes(status);

/** Siste dag i perioden. */
export const sisteDag = (fom: Dato, uker: number): Dato => addDays(addWeeks(fom, uker), -1);

/** Hvilken uke vi er i. 0 før den begynner; går aldri lenger enn perioden. */
export function ukenummer({ fom, uker }: Pick<Forlop, 'fom' | 'uker'>, dag: Dato): number {
  if (dag < fom) return 0;
  return Math.min(uker, Math.floor(daysBetween(fom, dag) / 7) + 1);
}

/** Når evaluerer vi neste gang? Siste dag i uka, eller i neste uke når denne ukas er skrevet. */
export function nesteEvaluering(
  forlop: Pick<Forlop, 'fom' | 'uker'>,
  skrevet: readonly { uke: number }[],
  iDag: Dato,
): Dato {
  const uke = Math.max(1, ukenummer(forlop, iDag));
  const harSkrevet = skrevet.some((n) => n.uke === uke);
  return sisteDag(forlop.fom, Math.min(forlop.uker, harSkrevet ? uke + 1 : uke));
}

/** Tiden er ute. En oppgave, aldri en slutt. */
export const skalEvalueres = (forlop: Pick<Forlop, 'status' | 'fom' | 'uker'>, iDag: Dato): boolean =>
  forlop.status === 'PAAGAAR' && iDag >= sisteDag(forlop.fom, forlop.uker);

/** Varer perioden så lenge at kommunen vanligvis fatter vedtak om den? Et flagg, ikke en sperre. */
export const vanligvisVedtak = (uker: number): boolean => uker > UTEN_VEDTAK_UKER;

/** Et mål vi kan se om hun har nådd: et målepunkt, og fem nivåer som er ulike. */
export function erMaalbart(maal: Pick<Maal, 'maalepunkt' | 'nivaaer'>): boolean {
  const nivaaer = Object.values(maal.nivaaer).map((tekst: string) => tekst.trim().toLocaleLowerCase('nb'));
  return maal.maalepunkt.trim() !== '' && nivaaer.every(Boolean) && new Set(nivaaer).size === nivaaer.length;
}

export interface Plan {
  fom: Dato;
  uker: number;
  maal: readonly Pick<Maal, 'maalepunkt' | 'nivaaer' | 'status'>[];
  harKartlegging: boolean;
  harAapen: boolean;
}

type Dom<Grunn extends string> = { kan: true } | { kan: false; grunn: Grunn };
const JA = { kan: true } as const;
const nei = <G extends string>(grunn: G): { kan: false; grunn: G } => ({ kan: false, grunn });

/** Kan perioden planlegges slik? Rekkefølgen på spørsmålene er prioriteringen. */
export function kanPlanlegges(
  plan: Plan,
  iDag: Dato,
): Dom<
  | 'AlleredePeriode'
  | 'IngenKartlegging'
  | 'IngenMaal'
  | 'MaaletErLagtBort'
  | 'IkkeMaalbart'
  | 'ForMangeUker'
  | 'ForLengeSiden'
  | 'ForLangtFram'
> {
  if (plan.harAapen) return nei('AlleredePeriode');
  if (!plan.harKartlegging) return nei('IngenKartlegging');
  if (plan.maal.length === 0) return nei('IngenMaal');
  if (!plan.maal.every((m) => m.status === 'UTKAST' || m.status === 'AKTIVT')) return nei('MaaletErLagtBort');
  if (!plan.maal.some(erMaalbart)) return nei('IkkeMaalbart');
  if (!erMuligLengde(plan.uker)) return nei('ForMangeUker');
  if (plan.fom < addDays(iDag, -BAKOVER_DAGER)) return nei('ForLengeSiden');
  if (plan.fom > addDays(iDag, FRAMOVER_DAGER)) return nei('ForLangtFram');
  return JA;
}

export const erMuligLengde = (uker: number): boolean =>
  Number.isInteger(uker) && uker >= 1 && uker <= LENGST_UKER;

/** Den første dagen er kommet. */
export const kanStartes = (
  forlop: Pick<Forlop, 'status' | 'fom'>,
  iDag: Dato,
): Dom<'FeilStatus' | 'ForTidlig'> => {
  if (!kanGjores(forlop.status, 'start')) return nei('FeilStatus');
  return forlop.fom > iDag ? nei('ForTidlig') : JA;
};

/** Ny lengde, regnet fra den første dagen. Den nye siste dagen må ligge foran oss. */
export function kanForlenges(
  forlop: Pick<Forlop, 'status' | 'fom' | 'uker'>,
  tilUker: number,
  iDag: Dato,
): Dom<'FeilStatus' | 'ForMangeUker' | 'IkkeLenger' | 'AlleredePassert'> {
  if (!kanGjores(forlop.status, 'forleng')) return nei('FeilStatus');
  if (!erMuligLengde(tilUker)) return nei('ForMangeUker');
  if (tilUker <= forlop.uker) return nei('IkkeLenger');
  return sisteDag(forlop.fom, tilUker) < iDag ? nei('AlleredePassert') : JA;
}

/** De lengdene perioden kan forlenges til i dag. */
export const muligeForlengelser = (forlop: Pick<Forlop, 'status' | 'fom' | 'uker'>, iDag: Dato): number[] =>
  Array.from({ length: LENGST_UKER }, (_, i) => i + 1).filter((uker) => kanForlenges(forlop, uker, iDag).kan);

/**
 * Hva utfallet fører til. Har hun søkt om noe hun ikke får, er svaret et avslag. Er det fattet vedtak om selve
 * perioden, slutter det ikke av seg selv: det må et vedtak om opphør til.
 */
export function folgeAv(utfall: Utfall, soknad: Soknad | null, periodevedtakGjelder: boolean): Folge {
  if (utfall === 'VEDTAK') return { status: 'AVSLUTTET_MED_VEDTAK', vedtak: 'SVAR' };
  if (soknad === 'JA') return { status: 'AVSLUTTET_MED_VEDTAK', vedtak: 'AVSLAG' };
  if (periodevedtakGjelder) return { status: 'AVSLUTTET_MED_VEDTAK', vedtak: 'OPPHOR' };
  return { status: 'AVSLUTTET_UTEN_BEHOV', vedtak: null };
}

/** Kan perioden avsluttes med dette utfallet? Hvert mål må være vurdert, og personen må ha sagt sitt. */
export function kanFullfores(
  forlop: Pick<Forlop, 'status' | 'maal' | 'harSyn'>,
  utfall: Utfall,
  soknad: Soknad | null,
): Dom<'FeilStatus' | 'MaalIkkeVurdert' | 'SynMangler' | 'SoknadMangler'> {
  if (!kanGjores(forlop.status, utfall === 'VEDTAK' ? 'sluttMedVedtak' : 'sluttUtenBehov'))
    return nei('FeilStatus');
  if (forlop.maal.length === 0 || forlop.maal.some((m) => !m.vurdert)) return nei('MaalIkkeVurdert');
  if (!forlop.harSyn) return nei('SynMangler');
  if (utfall === 'INGEN_BEHOV' && soknad === null) return nei('SoknadMangler');
  return JA;
}

/** Hvor målet går når perioden er slutt. Med vedtak eller avbrudd er det fortsatt hennes mål. */
export function maalstatusEtter(slutt: Mestringsstatus, nivaa: number | null): 'NAADD' | 'AVSLUTTET' | null {
  if (slutt !== 'AVSLUTTET_UTEN_BEHOV') return null;
  return nivaa !== null && nivaa >= 0 ? 'NAADD' : 'AVSLUTTET';
}
