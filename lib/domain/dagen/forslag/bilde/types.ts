import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';

/** Hvem som har hva og i hvilken rekkefølge, enten tavla i dag eller tavla slik den foreslås. */
export interface Dagsbilde {
  besok: ReadonlyMap<string, Bildebesok>;
  /** Besøkene hver går, i rekkefølge. Nøkkelen er ansatt og dag. */
  ruter: ReadonlyMap<string, readonly string[]>;
}

export interface Bildebesok {
  /** Personen på plass 1, 2 … Null = ingen. */
  ansatte: readonly (string | null)[];
  dagsdel: Dagsdel;
  dato: Dato;
}
