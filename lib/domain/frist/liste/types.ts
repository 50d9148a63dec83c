import type { Dato } from '@/lib/platform/time/dato';
import type { Frist, Fristslag, Tilstand } from '../types';

export const UTVALG = ['mine', 'team', 'alle'] as const;
/** `mine`: der jeg har ansvaret. `team`: dem teamet jeg har valgt, har i dag. `alle`: alle jeg slipper inn hos. */
export type Utvalg = (typeof UTVALG)[number];

/** Stedet der det gjøres. Skjermen lager lenken. */
export type Sted =
  | { slag: 'SAK'; id: string }
  | { slag: 'VEDTAK'; id: string }
  | { slag: 'KORTTID'; id: string }
  | { slag: 'REVURDERING'; id: string | null }
  | { slag: 'MESTRING'; id: string; brukerId: string }
  | { slag: 'KLAGE'; id: string };

export interface Fristlinje extends Frist {
  id: string;
  sted: Sted;
  brukerId: string;
  navn: string;
  saksnummer: string | null;
  ansvarlig: string | null;
}

export interface Listevalg {
  vis: Utvalg;
  slag: Fristslag | null;
  tilstand: Tilstand | null;
}

export interface Fristliste extends Listevalg {
  teamnavn: string;
  iDag: Dato;
  linjer: Fristlinje[];
  /** Det finnes flere enn vi viser. De som haster mest, er med. */
  erKuttet: boolean;
}
