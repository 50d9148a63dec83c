import type { Dato } from '@/lib/platform/time/dato';
import type { Fristsvar } from '../types';

export const LISTEUTVALG = ['teamet', 'mine'] as const;
export type Listeutvalg = (typeof LISTEUTVALG)[number];

export interface Revurderingsrad {
  vedtakId: string;
  brukerId: string;
  navn: string;
  /** Den første setningen i de nyeste egne ordene, ordrett. */
  ord: string | null;
  tjenesteansvarlig: string | null;
  dato: Dato;
  grunn: Extract<Fristsvar, { skal: true }>['grunn'];
  /** I gang: hvem som skriver. */
  paagaar: { revurderingId: string; skrivesAv: string | null } | null;
}

export interface Revurderingsliste {
  utvalg: Listeutvalg;
  teamnavn: string;
  iDag: Dato;
  rader: Revurderingsrad[];
  kanStarte: boolean;
}
