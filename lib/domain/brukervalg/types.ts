import type { Dato } from '@/lib/platform/time/dato';
import type { Periode } from '@/lib/platform/time/periode';

/** Tjenesten slik personen har den i vedtaket. Praktisk bistand til stell og til hus er to linjer. */
export interface Tjenestelinje {
  /** Kodeverk 9151. */
  tjeneste: string;
  personligStell: boolean;
}

/** Så lenge gir et fattet vedtak tjenesten. */
export interface Linjevindu extends Tjenestelinje, Periode {
  vedtakId: string;
  /** Bestemt der og da (AKUTT). */
  akutt: boolean;
}

/** Et valg slik det ble meldt. Rettes aldri: et nytt valg kommer i stedet. */
export interface Valg extends Tjenestelinje {
  id: string;
  /** Null: bydelens egen hjemmetjeneste. */
  leverandorId: string | null;
  /** Den nye begynner denne dagen. */
  fom: Dato;
  /** Dagen valget ble meldt. */
  valgtDato: Dato;
  /** Angret før det begynte. */
  angret: boolean;
}

/** Leverandøren leverer tjenesten i bydelen i denne perioden, og har avtale. */
export interface Leveranse extends Periode {
  leverandorId: string;
  tjeneste: string;
}

/** Alt reglene må vite om én person. Valgene ligger i den rekkefølgen de ble meldt. */
export interface Valgfakta {
  linjer: readonly Linjevindu[];
  valg: readonly Valg[];
  leveranser: readonly Leveranse[];
}

/** Hvorfor akkurat denne: hun valgte det, det er bydelens egen, eller akutt hos den hun alt har valgt. */
export const UTFORERGRUNNER = ['VALGT', 'EGEN', 'AKUTT'] as const;
export type Utforergrunn = (typeof UTFORERGRUNNER)[number];

export interface Utforer {
  /** Null: bydelens egen hjemmetjeneste. */
  leverandorId: string | null;
  grunn: Utforergrunn;
  valgId: string | null;
}

export type Utforerperiode = Utforer & Periode;

export type Teamrelasjon = 'TJENESTE' | 'OPPFOLGING';

/** Hvordan valget ble meldt (domain.md 1.7). */
export const VALGMAATER = ['TELEFON', 'SAMTALE', 'SKJEMA', 'VIA_LEVERANDOR'] as const;
export type Valgmaate = (typeof VALGMAATER)[number];

/** Hvem som meldte det. Personen selv, eller en som kan gjøre det for henne. */
export const VALGT_AV = ['SELV', 'FULLMEKTIG', 'VERGE'] as const;
export type ValgtAv = (typeof VALGT_AV)[number];
