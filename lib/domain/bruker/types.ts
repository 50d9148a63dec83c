import type { Dato } from '@/lib/platform/time/dato';
import type { Periode } from '@/lib/platform/time/periode';
import type { Teamrelasjon } from './ansvar/types';

/** Det policyen må vite om en bruker for å svare ja eller nei. */
export interface Brukerfakta {
  brukerId: string;
  virksomhetId: string;
  /** Team som har, eller har hatt, brukeren: gir tjenesten, eller følger opp. */
  team: ({ teamId: string; relasjon: Teamrelasjon } & Periode)[];
  /** Saksbehandlere med en sak på brukeren som ikke er avsluttet. */
  saksbehandlere: string[];
  /** Fortrolig eller strengt fortrolig adresse: bare de navngitte slipper inn. */
  skjermet: boolean;
  skjermetFor: ({ ansattId: string } & Periode)[];
}

export interface Navngitt {
  id: string;
  navn: string;
}

/** Ordrett, med hvem som spurte, når, og hvem som var med. */
export interface EgneOrd {
  id: string;
  tekst: string;
  spurtAv: string;
  spurtDato: Dato;
  tilStede: string | null;
}

/** Sak, journal (helsehjelp) og tjeneste (praktisk bistand): hver sin lov. */
export type Notatslag = 'SAK' | 'JOURNAL' | 'TJENESTE';

export const STOPPGRUNNER = ['SYKEHUS', 'KAD', 'KORTTIDSOPPHOLD', 'REISE', 'ANNET'] as const;
export type Stoppgrunn = (typeof STOPPGRUNNER)[number];

export type Stopp = { grunn: Stoppgrunn; sted: string | null } & Periode;

export type Husstand = 'BOR_ALENE' | 'BOR_MED_ANDRE' | 'BOR_MED_FORELDRE';

/** Hodet på alle sidene om én person. */
export interface Brukerhode {
  id: string;
  fornavn: string;
  navn: string;
  alder: number | null;
  husstand: Husstand;
  telefon: string | null;
  /** Gateadresse. Også for skjermede, for de navngitte som slipper inn; den trykkes aldri. */
  adresse: string | null;
  skjermet: boolean;
  stopp: Stopp | null;
  /** Høflighet i skjermen: porten avgjør når noen trykker. */
  kanSeAdkomst: boolean;
}
