import type { Dato } from '@/lib/platform/time/dato';

export const SATSENHETER = ['MAANED', 'TIME', 'GANG', 'DAG'] as const;
export type Satsenhet = (typeof SATSENHETER)[number];

/** Én av kommunens satser. Vises; regnes aldri ut av noens inntekt. */
export interface Sats {
  tjeneste: string;
  personligStell: boolean;
  /** Hvem satsen gjelder, i kommunens ord. */
  gjelder: string;
  belopOre: number;
  enhet: Satsenhet;
  kilde: string;
  fom: Dato;
}
