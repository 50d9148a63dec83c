import type { Vakttype } from '@/lib/domain/tiltaksplan/types';

export type { Vakttype };
export type Vaktstatus = 'PLANLAGT' | 'SYK';

/** Én linje i vaktlista: hvem som er på jobb. Ikke det samme som arbeidslista. */
export interface Vakt {
  type: Vakttype;
  status: Vaktstatus;
}

/** Er hun her i dag? */
export type Tilstede = 'PAA' | 'SYK' | 'IKKE_PAA';
