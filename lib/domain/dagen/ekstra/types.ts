import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';

export interface NyttBesokSvar {
  besokId: string;
  versjon: number;
  teamId: string;
  dato: Dato;
}

export interface Avlyst {
  besokId: string;
  versjon: number;
}

/** Ett navn i lista over dem teamet har. */
export interface Valgbar {
  id: string;
  navn: string;
  /** Hviler den dagen: da kan ikke noe ekstra legges til. */
  stoppet: boolean;
}

export interface NyttBesokView {
  team: { id: string; navn: string };
  dato: Dato;
  iDag: Dato;
  /** Null til noen er valgt. */
  valgt: Valgtperson | null;
  /** Teamets personer, de jeg kan se. Tom når en er valgt. */
  personer: Valgbar[];
  /** De som er på vakt, kjente først. */
  folk: Foreslaatt[];
}

export interface Valgtperson {
  id: string;
  navn: string;
  maal: { id: string; tittel: string; egneOrd: string | null }[];
  tjenester: string[];
  stoppet: boolean;
}

/** Hvem som kan ta det. Teamet velger; rekkefølgen er forslaget. */
export interface Foreslaatt {
  ansattId: string;
  navn: string;
  kjennskap: 'ANSVARLIG' | 'KJENT' | 'NYTT';
  last: 'ROMSLIG' | 'PASSE' | 'FULLT';
  paa: Dagsdel[];
}
