'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import type { Brukt } from '@/lib/domain/dagen/forslag/bruk/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';

// Lastes først når noen ber om et forslag: tavla selv skal være lett.
const Panelinnhold = lazy(() => import('./Panelinnhold'));

export interface ForslagspanelProps {
  tavle: TavleView;
  aapen: boolean;
  onLukk: () => void;
  /** Flyttinger som alt er lagret, som ett steg å angre. */
  onBrukt: (brukt: Brukt[]) => void;
  /** Angrer det siste steget. */
  onAngre: () => void;
}

/** Forslaget ved siden av tavla. Ingenting på tavla er flyttet før noen sier ja. */
export function Forslagspanel({ aapen, ...resten }: ForslagspanelProps) {
  const t = useTranslations('forslag.panel');
  if (!aapen) return null;
  return (
    <Suspense fallback={<aside className="forslagspanel" aria-busy="true" aria-label={t('henter')} />}>
      <Panelinnhold {...resten} />
    </Suspense>
  );
}
