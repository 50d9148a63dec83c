import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';

/** Minutter igjen til besøk og reise i hver del av dagen. Under null = for mye. */
export type Luft = Partial<Record<Dagsdel, number>>;
export type Last = 'ROMSLIG' | 'PASSE' | 'FULLT';
