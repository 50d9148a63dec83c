import { useTranslations } from 'next-intl';
import { Sparkline } from '@/components/ui/Sparkline';
import type { Nivaa } from '@/lib/domain/maal/types';
import { NIVAANOKKEL } from './nivaanokkel';

/** Utgangspunktet og hver vurdering, med stiplet linje ved det vi ventet. Det samme står i ord for den som ikke ser grafen. */
export function Maalgraf({ punkter }: { punkter: number[] }) {
  const t = useTranslations('maal');
  const ord = punkter.map((punkt) => t(`nivaaKort.${NIVAANOKKEL[punkt as Nivaa]}`));
  return (
    <Sparkline
      points={punkter}
      min={-2}
      max={2}
      expected={0}
      label={t('liste.graf', { nivaaer: ord.join(', ') })}
    />
  );
}
