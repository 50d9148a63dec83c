import { TasklistIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { ANGREPLASS, Angreknapper } from './live/Angreknapper';
import type { Tavlehold } from './live/use-tavle';

interface VerktoyProps {
  live: Tavlehold;
  tavle: TavleView;
  velgerFlere: boolean;
  onVelgFlere: () => void;
  children: ReactNode;
}

/** Til høyre i hodet: angre, gjør om, velg flere, og menyen med resten. */
export function Verktoy({ live, tavle, velgerFlere, onVelgFlere, children }: VerktoyProps) {
  const t = useTranslations('tavle.valg');
  return (
    <div className="tavle-verktoy ikke-trykk">
      {tavle.kanFlytte && (
        <>
          <div id={ANGREPLASS} className="tavle-angre" />
          <Angreknapper live={live} />
          <IconButton
            icon={TasklistIcon}
            label={t('flere')}
            aria-pressed={velgerFlere}
            onClick={onVelgFlere}
          />
        </>
      )}
      {children}
    </div>
  );
}
