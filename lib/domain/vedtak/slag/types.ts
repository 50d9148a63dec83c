import type { Dato } from '@/lib/platform/time/dato';
import type { Fravaer, Fullmakt, Linje, Vedtakstatus, Vedtakstype } from '../types';

/** Vedtaket som erstattes, slik det gjelder i dag. Akutt hjelp som går ved siden av, er med i linjene. */
export interface Forgjenger {
  type: Vedtakstype;
  status: Vedtakstatus;
  linjer: Linje[];
  fattet: Dato | null;
  erUnderrettet: boolean;
}

/** En som har, eller har hatt, myndighet for teamet. */
export interface Beslutningstaker {
  ansattId: string;
  navn: string;
  fullmakter: Fullmakt[];
}

/** Det reglene om slag vedtak må vite, utover det som står i skjemaet. */
export interface Slagfakta {
  forrige: Forgjenger | null;
  /** Personen har et ordinært vedtak som gjelder nå. */
  harGjeldende: boolean;
  kartlagtDato: Dato | null;
  fraKlage: boolean;
  etterMestring: boolean;
  /** Bare fylt for akuttvedtak: hvem som kan ha bestemt det. */
  beslutningstakere: Beslutningstaker[];
  fravaer: Fravaer[];
}

/** Noe den som skriver bør se på. Stopper ingenting. */
export const MERKNADER = [
  'KORT_SVARFRIST',
  'SVARFRIST_LOPER',
  'GAMMEL_KARTLEGGING',
  'OMFANG_ENDRET',
  'AVSLAG_UTEN_GRUNN',
  'SEIN_NEDTEGNING',
] as const;
export type Merknadskode = (typeof MERKNADER)[number];

export interface Merknad {
  kode: Merknadskode;
  /** Tjenestene det gjelder, i ord. */
  tjenester: string[];
  dag: Dato | null;
}
