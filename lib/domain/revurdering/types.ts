import type { Dato } from '@/lib/platform/time/dato';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Vedtakstatus, Vedtakstype } from '@/lib/domain/vedtak/types';

export const STATUSER = ['PLANLAGT', 'PAAGAAR', 'FULLFORT'] as const;
export type Revurderingstatus = (typeof STATUSER)[number];

/** De fire utfallene, i den rekkefølgen de står på skjermen (product.md). */
export const UTFALL = ['VIDEREFORES', 'ENDRES_INNENFOR_RAMMEN', 'NYTT_VEDTAK', 'AVSLUTTES'] as const;
export type Utfall = (typeof UTFALL)[number];

/** Det portene må vite om en revurdering: brukeren den gjelder, og hvor langt den er kommet. */
export interface Revurderingsfakta extends Brukerfakta {
  revurderingId: string;
  vedtakId: string;
  status: Revurderingstatus;
  versjon: number;
  egneOrdId: string | null;
}

/** Det portene må vite om vedtaket som skal revurderes. */
export interface Vedtaksfakta extends Brukerfakta {
  vedtakId: string;
}

/** Et vedtak slik fristregelen ser det. */
export interface Revurderbart {
  status: Vedtakstatus;
  type: Vedtakstype;
  revurderesInnen: Dato | null;
  /** Den åpne revurderingen, når det finnes en. */
  aapen: { forfallDato: Dato } | null;
  /** Den siste fullførte: datoen som ble satt, og hvordan det gikk med utkastet den eventuelt startet. */
  forrige: { nesteForfallDato: Dato | null; utkaststatus: Vedtakstatus | null } | null;
}

export type Fristgrunn =
  | 'VEDTAKET_GJELDER_IKKE'
  | 'INGENTING_AA_REVURDERE'
  | 'NYTT_VEDTAK_UNDER_ARBEID'
  | 'INGEN_DATO'
  | 'OVER_TIDEN'
  | 'I_DAG'
  | 'NAERMER_SEG'
  | 'IKKE_ENNAA';

export type Fristsvar =
  | { skal: true; grunn: 'OVER_TIDEN' | 'I_DAG' | 'NAERMER_SEG'; dato: Dato }
  | { skal: false; grunn: Exclude<Fristgrunn, 'OVER_TIDEN' | 'I_DAG' | 'NAERMER_SEG'> };

/** Hva teamet ble enige om, slik det kommer fra skjemaet. */
export interface Utfallsvalg {
  utfall: Utfall;
  begrunnelse: string;
  nesteForfall: Dato | null;
}
