import type { Dato } from '@/lib/platform/time/dato';

export const VEDTAKSTYPER = ['INNVILGELSE', 'ENDRING', 'AVSLAG', 'OPPHOR', 'OMGJORING', 'AKUTT'] as const;
export type Vedtakstype = (typeof VEDTAKSTYPER)[number];

/**
 * Det en saksbehandler kaller vedtaket. Følger av typen, linjene og veien hit, og lagres ikke:
 * en innvilgelse med en avslått linje ER et delvis avslag.
 */
export const VEDTAKSSLAG = [
  'INNVILGELSE',
  'DELVIS_AVSLAG',
  'AVSLAG',
  'ENDRING',
  'OPPHOR',
  'OMGJORING',
  'AKUTT',
  'ETTER_MESTRING',
] as const;
export type Vedtaksslag = (typeof VEDTAKSSLAG)[number];

export const UTSATT = ['IKKE_VURDERT', 'NEI', 'JA'] as const;
export type Utsatt = (typeof UTSATT)[number];

/** Hvorfor et vedtak gjøres om (fvl § 35). */
export const OMGJORINGSGRUNNER = [
  'TIL_GUNST',
  'IKKE_UNDERRETTET',
  'UGYLDIG',
  'KLAGE',
  'STATSFORVALTEREN',
] as const;
export type Omgjoringsgrunn = (typeof OMGJORINGSGRUNNER)[number];

/** Målformen brevet skrives på. */
export const BREVSPRAAK = ['nb', 'nn', 'sv', 'en'] as const;
export type Brevspraak = (typeof BREVSPRAAK)[number];

/** Bestemt der og da, skrevet ned etterpå (fvl § 23). */
export interface Akutt {
  tidspunkt: Date | null;
  bestemtAvId: string | null;
  muntlig: boolean;
  grunn: string;
}

export const VEDTAKSTATUSER = ['UTKAST', 'TIL_GODKJENNING', 'RETURNERT', 'FATTET', 'OPPHORT'] as const;
export type Vedtakstatus = (typeof VEDTAKSTATUSER)[number];

export const LINJEUTFALL = ['INNVILGET', 'AVSLAATT'] as const;
export type Linjeutfall = (typeof LINJEUTFALL)[number];

/** Én tjeneste. Omfanget sier hvilke livsområder den dekker, i ord. Aldri tid, hyppighet eller bemanning. */
export interface Linje {
  tjeneste: string;
  utfall: Linjeutfall;
  omfang: string;
  hjemler: string[];
  personligStell: boolean;
}

/** Et mål slik det står nå, eller slik det stod da vedtaket ble fattet. */
export interface Vedtaksmaalinnhold {
  maalId: string;
  tittel: string;
  utgangspunkt: string;
  maaltilstand: string;
  maalepunkt: string;
  innenDato: Dato | null;
  egneOrdUtdrag: string | null;
}

/** Det saksbehandler og tjenesteansvarlig skriver sammen. */
export interface Vedtaksinnhold {
  type: Vedtakstype;
  formaal: string;
  begrunnelse: string;
  brukersSyn: string;
  virkningFom: Dato | null;
  /** Senest da ser vi på målene sammen. Ikke en utløpsdato. */
  revurderesInnen: Dato | null;
  /** Når personen fikk vite at hjelpen kan slutte eller bli mindre (fvl § 16). */
  forhaandsvarsel: Dato | null;
  /** Fristen hun fikk for å si hva hun mener. */
  varselSvarfrist: Dato | null;
  /** Dagen hun sa hva hun mener om det som er varslet, eller selv ba om det. */
  uttaltSeg: Dato | null;
  /** Hvorfor det ikke er varslet: hun har selv bedt om det, eller alt uttalt seg (fvl § 16 tredje ledd). */
  utenVarselGrunn: string;
  /** Venter vi med å sette i verk (fvl § 42)? Må være svart på når noe tas bort. */
  utsattIverksetting: Utsatt;
  utsattGrunn: string;
  /** Mindre hjelp: hvorfor det er lov, og hva som gjør det forsvarlig (fvl § 35). */
  reduksjonsgrunn: string;
  omgjoringsgrunn: Omgjoringsgrunn | null;
  akutt: Akutt | null;
  linjer: Linje[];
  maal: Vedtaksmaalinnhold[];
}

/** Vedtaksmyndighet slik den er gitt: skriftlig, datert, per tjeneste. */
export interface Fullmakt {
  id: string;
  tjenester: string[];
  /** Tom liste: alle slag vedtak. */
  vedtakstyper: Vedtakstype[];
  dokument: string;
  begrensning: string;
  /** Gjelder bare mens denne er borte. */
  stedfortrederForId: string | null;
  /** Lederen som har gitt sin egen myndighet videre. Null: gitt i et dokument utenfra. */
  gittAvId: string | null;
  fom: Dato;
  tom: Dato | null;
}

/** Når noen er borte, og en stedfortreder kan bestemme. */
export interface Fravaer {
  ansattId: string;
  fom: Dato;
  tom: Dato;
}

/** Et vedtak slik det står i databasen, i domenets ord. */
export interface Vedtak {
  id: string;
  brukerId: string;
  sakId: string;
  teamId: string;
  status: Vedtakstatus;
  versjon: number;
  innhold: Vedtaksinnhold;
  linjeIder: string[];
  forrigeVedtakId: string | null;
  egneOrdId: string | null;
  kartleggingId: string | null;
  lovversjon: string;
  utredetAvId: string;
  tjenesteansvarligId: string | null;
  sendtAvId: string | null;
  sendtTidspunkt: Date | null;
  returkommentar: string | null;
  fattetAvId: string | null;
  fattetTidspunkt: Date | null;
  fullmaktId: string | null;
  habilErklaert: boolean;
  stedfortrederForId: string | null;
  klageId: string | null;
  mestringsperiodeId: string | null;
  /** Null: personens egen målform. */
  brevspraak: Brevspraak | null;
  brevmalId: string | null;
  underrettetTidspunkt: Date | null;
  opphortDato: Dato | null;
}
