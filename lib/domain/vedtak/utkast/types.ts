import type { Dato } from '@/lib/platform/time/dato';
import type { Brevkravkode } from '../brev/types';

export const SJEKKPUNKTER = [
  'formaal',
  'maal',
  'tjenester',
  'omfang',
  'hjemmel',
  'begrunnelse',
  'syn',
  'virkning',
  'revurdering',
  'forhaandsvarsel',
  'reduksjonsgrunn',
  'utsatt',
  'omgjoring',
  'akutt',
  'akuttMyndighet',
  'mottaker',
  'kontakt',
  'brev',
] as const;
export type Sjekkpunktkode = (typeof SJEKKPUNKTER)[number];

/** Ett punkt på sjekklista. `anker` er id-en til stedet i skjemaet der det rettes. */
export interface Sjekkpunkt {
  kode: Sjekkpunktkode;
  ok: boolean;
  anker: string;
  /** For «brev»: punktene i loven som mangler i selve brevet. */
  mangler?: Brevkravkode[];
}

/** Det forslagene bygger på. Skår 1–5; 9 og ubesvart er ikke med. */
export interface Kartleggingsgrunnlag {
  kartleggingId: string | null;
  kartlagtDato: Dato | null;
  egneRessurser: string | null;
  nettverk: string | null;
  risiko: string | null;
  bolig: string | null;
  husstand: 'BOR_ALENE' | 'BOR_MED_ANDRE' | 'BOR_MED_FORELDRE';
  behov: Behov[];
}

export interface Behov {
  variabel: string;
  navn: string;
  skaar: number;
}

/** Verktøyet foreslår, og sier hvorfor. Saksbehandleren bestemmer. */
export interface Linjeforslag {
  tjeneste: string;
  personligStell: boolean;
  omfang: string;
  /** Variablene som er grunnen. */
  fordi: Behov[];
  /** Tydelig nok til å stå i utkastet fra start. Resten vises ved siden av. */
  iUtkastet: boolean;
}
