import type { Profesjon, Rolle } from '@/lib/domain/tilgang/types';

export type Menyvalg = 'minDag' | 'saker' | 'frister' | 'godkjenning' | 'tavle' | 'brukere' | 'revurderinger';

/** Det som venter på den innloggede selv. Andres arbeid telles ikke her. */
export interface Ventende {
  godkjenning: number;
  saker: number;
  revurderinger: number;
  /** Frister som er ute, i den lista hun møter. */
}

export interface Skall {
  navn: string;
  fornavn: string;
  profesjon: Profesjon;
  roller: Rolle[];
  team: { id: string; navn: string; valgt: boolean }[];
  meny: { valg: Menyvalg; antall: number }[];
}
