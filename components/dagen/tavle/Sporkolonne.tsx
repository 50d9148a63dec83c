import { memo, type ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Spor } from '@/lib/domain/dagen/tavle/types';

interface SporkolonneProps {
  spor: Spor;
  deler: { del: Dagsdel; navn: string; kort: ReactNode[] }[];
  ledig: string;
  erAapen: boolean;
}

/** Rutene under navnet: én per del av dagen. Skravert der hun ikke er på. */
export const Sporkolonne = memo(function Sporkolonne({ spor, deler, ledig, erAapen }: SporkolonneProps) {
  return deler.map(({ del, navn, kort }) => {
    const erPaa = spor.paa.includes(del);
    return (
      <ul
        key={del}
        aria-label={navn}
        data-navn={navn}
        data-celle={`${spor.ansattId}/${del}`}
        className={cx(
          'spor-del',
          !erPaa && 'ikke-paa',
          !erAapen && 'max-md:hidden',
          kort.length === 0 && 'max-md:hidden',
        )}
      >
        {kort}
        {kort.length === 0 && erPaa && (
          <li className="px-1 pt-1 text-xs text-neutral-text-subtle">{ledig}</li>
        )}
      </ul>
    );
  });
});
