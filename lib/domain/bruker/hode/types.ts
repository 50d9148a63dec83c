import type { Dato } from '@/lib/platform/time/dato';
import type { Brukerhode } from '../types';

/** Raden slik databasen gir den: dager som tekst. */
export interface Hoderad extends Omit<Brukerhode, 'navn' | 'alder' | 'kanSeAdkomst'> {
  etternavn: string;
  fodselsdato: Dato | null;
}
