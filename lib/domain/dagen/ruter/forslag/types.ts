import type { Besoksplass } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import type { Vakttype } from '@/lib/domain/vakt/types';

export const RUTESLAG = ['DAG', 'KVELD', 'NATT', 'FYSIO', 'ERGO'] as const;
export type Ruteslag = (typeof RUTESLAG)[number];

export interface Forslagsplass extends Besoksplass {
  ukedag: number;
  rekkefolge: number;
}

/** En rute laget av kolonnene slik de lå i uka. Teamet gir den navn, eller lar være. */
export interface Ruteforslag {
  /** Kjenner igjen forslaget når skjemaet kommer tilbake. */
  nokkel: string;
  slag: Ruteslag;
  nummer: number;
  vakttype: Vakttype;
  plasser: Forslagsplass[];
  bemanning: { ukedag: number; ansattId: string }[];
}
