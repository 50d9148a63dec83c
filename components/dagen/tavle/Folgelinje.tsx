import { useTranslations } from 'next-intl';
import { use } from 'react';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { DralagerContext, useDrastand } from './dra/lager';
import type { T } from './konsekvensord';
import { slippsetning } from './loftfolge';

/** Mens noe er løftet: hele følgen i en setning. I brettet på skjermen, nederst på telefonen. */
export function Folgelinje({ tavle }: { tavle: TavleView }) {
  const t = useTranslations('tavle');
  const lager = use(DralagerContext);
  const nokkel = useDrastand(({ loft, over }) =>
    loft ? `${loft.besokId}/${over?.celle ?? ''}/${over?.foer ?? ''}` : null,
  );
  const { loft, over } = lager.les();
  if (nokkel === null || !loft) return null;
  const hvem = tavle.besok.find((b) => b.id === loft.besokId)?.bruker?.kort ?? t('kort.skjermet');
  const antall = loft.flere.length;
  const tekst = over
    ? slippsetning(t as unknown as T, tavle, loft, over)
    : loft.medTastatur
      ? t('ufordelt.flytter', { hvem: antall > 1 ? t('valg.antall', { antall }) : hvem })
      : t('ufordelt.drar', { hvem: antall > 1 ? t('valg.antall', { antall }) : hvem });
  return <p className="tavle-folge">{tekst}</p>;
}
