import type { Dato } from '@/lib/platform/time/dato';
import type { Stopp } from '../types';

/** Utvalgene over lista: hele teamet, dem jeg har ansvar for, dem som hviler, og dem som snart skal revurderes. */
export const UTVALG = ['team', 'mine', 'stopp', 'revurdering'] as const;
export type Utvalg = (typeof UTVALG)[number];

export interface Brukerrad {
  id: string;
  navn: string;
  /** Den første setningen i de nyeste egne ordene, ordrett. */
  ord: string | null;
  tjenesteansvarlig: string | null;
  nesteRevurdering: Dato | null;
  stopp: Stopp | null;
}

export interface Brukerliste {
  iDag: Dato;
  utvalg: Utvalg;
  teamnavn: string;
  rader: Brukerrad[];
  /** Nøkkelen til neste side, eller null på den siste. */
  neste: string | null;
  erForsteSide: boolean;
}
