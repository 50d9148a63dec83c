import type { Ledd, Nivaa, Vekter } from '../types';

export type Retning = 'OPP' | 'NED';

/** En endring i tabellen, i kodeform. Plass 1 er øverst. */
export type Vektendring =
  | { slag: 'FLYTTET'; ledd: Ledd; fra: number; til: number }
  | { slag: 'NIVAA'; ledd: Ledd; fra: Nivaa; til: Nivaa };

export interface Vektversjon {
  versjon: number;
  navn: string;
  /** I ord: «i dag», «tirsdag 24. november». */
  naar: string;
  erStandard: boolean;
  endringer: Vektendring[];
}

export interface VekterView {
  team: { id: string; navn: string };
  versjon: number;
  vekter: Vekter;
  erStandard: boolean;
  kanEndre: boolean;
  historikk: Vektversjon[];
}
