import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';

/** Det teamet har bestemt, og som forslag lar ligge: hvem som går, hvilken del av dagen, eller begge. */
export interface Laas {
  laastPerson: boolean;
  laastDagsdel: boolean;
}

/** En flytting, slik låsen ser den. */
export interface Laastflytting extends Laas {
  fraAnsattId: string | null;
  tilAnsattId: string | null;
  fraDagsdel: Dagsdel;
  tilDagsdel: Dagsdel;
}

export type Laasbrudd = 'PERSON' | 'DAGSDEL';
