import type { Linje } from '@/lib/domain/dagen/ruter/types';

/** Plassen som ett ord i adressen. Bare id-er og tall. */
export const plassnokkel = (l: Pick<Linje, 'brukerId' | 'ukedag' | 'dagsdel' | 'gruppe' | 'plass'>): string =>
  [l.brukerId, l.ukedag, l.dagsdel, l.gruppe, l.plass].join('.');
