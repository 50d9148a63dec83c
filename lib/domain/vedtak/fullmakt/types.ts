import type { Dato } from '@/lib/platform/time/dato';
import type { Vedtakstype } from '../types';

export type Fullmaktstand = 'GJELDER' | 'VENTER' | 'KOMMER' | 'UTE';

/** Én delegering slik lista viser den. */
export interface Fullmaktvisning {
  id: string;
  /** Personen, eller rollen og teamet. */
  hvem: { navn: string; rolle: 'FAG' | 'SAKSBEHANDLER' | 'TEAMLEDER' | null; team: string | null };
  tjenester: string;
  vedtakstyper: Vedtakstype[];
  begrensning: string;
  dokument: string;
  gittAv: string;
  stedfortrederFor: string | null;
  fom: Dato;
  tom: Dato | null;
  stand: Fullmaktstand;
  kanTrekke: boolean;
}

export interface Fravaervisning {
  id: string;
  navn: string;
  fom: Dato;
  tom: Dato;
  erMitt: boolean;
  erNaa: boolean;
}

export interface Fullmaktside {
  iDag: Dato;
  fullmakter: Fullmaktvisning[];
  fravaer: Fravaervisning[];
  /** Tjenestene den som ser, kan gi videre. */
  mineTjenester: string[];
  mottakere: { id: string; navn: string }[];
}
