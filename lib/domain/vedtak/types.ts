import type { Dato } from '@/lib/platform/time/dato';

export const VEDTAKSTYPER = ['INNVILGELSE', 'ENDRING', 'AVSLAG', 'OPPHOR'] as const;
export type Vedtakstype = (typeof VEDTAKSTYPER)[number];

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
  /** Når personen fikk vite at hjelpen kan slutte (fvl § 16). Bare for opphør. */
  forhaandsvarsel: Dato | null;
  linjer: Linje[];
  maal: Vedtaksmaalinnhold[];
}

/** Vedtaksmyndighet slik den er gitt: skriftlig, datert, per tjeneste. */
export interface Fullmakt {
  id: string;
  tjenester: string[];
  dokument: string;
  fom: Dato;
  tom: Dato | null;
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
  underrettetTidspunkt: Date | null;
  opphortDato: Dato | null;
}
