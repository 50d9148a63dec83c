import type { Dato } from '@/lib/platform/time/dato';

/** Alle slag frister i en sak. Rekkefølgen er den de vises i når to har samme dag. */
export const FRISTSLAG = [
  'AKUTT_SKRIVES',
  'KORTTID',
  'FORELOPIG_SVAR',
  'NESTE_SVAR',
  'KLAGE',
  'VARSEL_SVAR',
  'REVURDERING',
  'MESTRING_EVALUERING',
  'UTKAST_LIGGER',
  'KLAGEFRIST',
] as const;
export type Fristslag = (typeof FRISTSLAG)[number];

/** Det haster mest øverst. `SNART` er innen sju dager. */
export const TILSTANDER = ['OVER', 'I_DAG', 'SNART', 'SENERE'] as const;
export type Tilstand = (typeof TILSTANDER)[number];

/** Kommunens plikt, eller personens frist til å si fra. Det avgjør hvilken vei en fridag flytter dagen. */
export type Plikt = 'KOMMUNEN' | 'PERSONEN';

export interface Frist {
  slag: Fristslag;
  /** Siste dag etter loven eller rutinen, slik den telles. */
  lovensDag: Dato;
  /** Dagen vi bør ha det gjort (kommunen), eller den siste personen kan bruke. Alltid en virkedag. */
  praktiskDag: Dato;
  tilstand: Tilstand;
  /** Hele dager: over fristen når den er ute, ellers fram til den praktiske dagen. */
  dager: number;
}
