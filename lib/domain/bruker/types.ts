import type { Dato } from '@/lib/platform/time/dato';
import type { Periode } from '@/lib/platform/time/periode';

/** Det policyen må vite om en bruker for å svare ja eller nei. */
export interface Brukerfakta {
  brukerId: string;
  virksomhetId: string;
  /** Team som har, eller har hatt, brukeren. */
  team: ({ teamId: string } & Periode)[];
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
