import type { Stoppgrunn } from '@/lib/domain/bruker/types';
import type { Dato } from '@/lib/platform/time/dato';

/** Ett stopp slik skjermen viser det. */
export interface Stoppet {
  id: string;
  versjon: number;
  grunn: Stoppgrunn;
  sted: string | null;
  fom: Dato;
  tom: Dato | null;
  /** Gjelder i dag, eller begynner senere. */
  gjelderNaa: boolean;
}

export interface StoppView {
  bruker: { id: string; fornavn: string };
  iDag: Dato;
  /** De som gjelder nå eller senere, i rekkefølge. */
  stopp: Stoppet[];
  kanSette: boolean;
  /** Kan legge til et ekstra besøk. */
  kanNyttBesok: boolean;
}

/** Hva én handling gjorde med dagene. */
export interface Stoppsvar {
  stoppId: string;
  versjon: number;
  brukerId: string;
  /** Det ble ikke noe av stoppet, og det er borte. Da er det heller ingenting å angre. */
  erBorte: boolean;
  /** Besøk som hviler, eller som er planlagt igjen. */
  antall: number;
  /** Besøk som er tilbake uten noen på en plass: de ligger i brettet. */
  iBrettet: number;
}

/** Det siste historien sier om stoppet. */
export interface Sisthendt {
  type: string;
  dag: Dato;
  /** Slutten slik den var før vi kom igjen. */
  tomFor: Dato | null;
}
