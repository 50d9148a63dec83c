'use client';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Sporsmaal } from '@/lib/domain/vedtak/sporsmaal/types';
import type { Lagrer } from './lagrer';
import type { Tilstand } from './tilstand';

export interface Samskrivingsverdi {
  vedtakId: string;
  lagrer: Lagrer;
  sporsmaal: readonly Sporsmaal[];
  kanSporre: boolean;
  /** Fields that have a place of their own on the page. The rest is told at the top. */
  plasser: Set<string>;
}

export const SamskrivingContext = createContext<Samskrivingsverdi | null>(null);

export function useSamskriving(): Samskrivingsverdi {
  const verdi = useContext(SamskrivingContext);
  if (!verdi) throw new Error('outside Samskriving');
  return verdi;
}

export function useTilstand(): Tilstand {
  const { lagrer } = useSamskriving();
  return useSyncExternalStore(
    lagrer.abonner,
    () => lagrer.tilstand,
    () => lagrer.tilstand,
  );
}
