import type { Vakttype } from '@/lib/domain/tiltaksplan/types';

export type { Vakttype };
export type Vaktstatus = 'PLANLAGT' | 'SYK';

/** Én linje i vaktlista: hvem som er på jobb. Ikke det samme som arbeidslista. */
export interface Vakt {
  type: Vakttype;
  status: Vaktstatus;
}

/** Er hun her i dag? */
export type Tilstede = 'PAA' | 'SYK' | 'IKKE_PAA';

/** Det meldingen gjorde. Bare tall: hvilke personer det gjaldt, ser man på tavla, hvis man slipper inn hos dem. */
export interface Sykesvar {
  ansattId: string;
  fornavn: string;
  /** Besøk som nå ligger i brettet. */
  antall: number;
  /** Lås på person som ble løst, fordi den pekte på den som er syk. */
  laaser: number;
  dager: number;
}

export interface Friskesvar {
  ansattId: string;
  fornavn: string;
  /** Besøk hun fikk tilbake. */
  antall: number;
  /** Besøk noen andre har tatt imens. De blir hos dem. */
  tattAvAndre: number;
}

/** Ett besøk hun hadde da hun ble syk. Ligger i historien, så det kan gis tilbake. */
export interface Hadde {
  besokId: string;
  plass: number;
  laast: boolean;
}
