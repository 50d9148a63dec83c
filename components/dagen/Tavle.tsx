import { CalendarIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { Tekster } from '@/components/ui/Tekster';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { formatRelative } from '@/lib/platform/time/format';
import { Tavlebrett } from './tavle/Tavlebrett';
import { Tavlehode } from './tavle/Tavlehode';
import { Verktoymeny } from './tavle/Verktoymeny';
import { Tegnark } from './Tegnark';

interface TavleProps {
  tavle: TavleView;
  /** Det teamet skal følge opp. Stille, under hodet. */
  stripe?: ReactNode;
}

/** Hele tavlesiden under topplinja. Tar bare det ferdige bildet, så den kan tegnes uten sesjon og database. */
export async function Tavle({ tavle, stripe }: TavleProps) {
  const t = await getTranslations('tavle');
  const hode = <Tavlehode tavle={tavle} />;
  const meny = <Verktoymeny team={tavle.team.id} dato={tavle.dato} kanNytt={tavle.kanFlytte} />;
  const erTom = tavle.spor.length === 0;
  return (
    <div className="tavle">
      <Tegnark />
      {erTom && tavle.besok.length === 0 ? (
        <header className="tavle-hode">
          {hode}
          <div className="tavle-verktoy">{meny}</div>
        </header>
      ) : (
        <Tekster navnerom={['tavle', 'forslag', 'vakt', 'besoksmeny']}>
          <Tavlebrett
            key={`${tavle.team.id}/${tavle.dato}`}
            tavle={tavle}
            hode={hode}
            meny={meny}
            stripe={stripe}
          />
        </Tekster>
      )}
      {erTom && (
        <EmptyState
          icon={CalendarIcon}
          title={t('tomt.tittel', { dag: formatRelative(tavle.dato, tavle.iDag) })}
        >
          {tavle.besok.length > 0 ? t('tomt.tekstMedBesok') : t('tomt.tekst')}
        </EmptyState>
      )}
    </div>
  );
}
