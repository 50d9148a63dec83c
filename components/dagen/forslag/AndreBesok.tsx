import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Forslagsvisning } from '@/lib/domain/dagen/forslag/kjoring/types';
import { andreRader } from '@/lib/domain/dagen/forslag/panel/view';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { useGrunnord } from './ord';

/** Hvorfor alt det andre ligger der det ligger. Tegnes først når noen spør. */
export function AndreBesok({ tavle, forslag }: { tavle: TavleView; forslag: Forslagsvisning }) {
  const t = useTranslations('forslag.panel');
  const tt = useTranslations('tavle');
  const ord = useGrunnord(tavle);
  const [aapen, settAapen] = useState(false);
  return (
    <details className="forslag-andre" onToggle={(e) => settAapen(e.currentTarget.open)}>
      <summary>{t('andre')}</summary>
      {aapen && (
        <ul>
          {andreRader(tavle, forslag).map(({ besokId, hvem, dagsdel, hvorfor }) => (
            <li key={`${besokId}/${hvorfor.navn}`} className="mt-2">
              <p className="text-sm font-semibold">
                {t('andreLinje', {
                  hvem: hvem ?? tt('kort.skjermet'),
                  naar: tt(`iDagsdel.${dagsdel}`),
                  navn: hvorfor.navn,
                })}
              </p>
              <p className="text-xs">
                {hvorfor.begrunnelser.map((b) => ord.begrunnelse(hvorfor.navn, b)).join(' ')}
              </p>
              {hvorfor.kostnad.length > 0 && (
                <p className="text-xs text-neutral-text-subtle">
                  {t('kostnad.tittel')}: {hvorfor.kostnad.map(ord.kostnad).join(', ')}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
