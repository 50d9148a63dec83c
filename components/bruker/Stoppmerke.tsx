import { XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/Tag';
import type { Stopp } from '@/lib/domain/bruker/types';
import { formatDay } from '@/lib/platform/time/format';

/** «Stopp sykehus, fra 20. november». Ordet og tegnet sammen, overalt det samme. */
export async function Stoppmerke({ stopp, medDatoer }: { stopp: Stopp; medDatoer?: boolean }) {
  const t = await getTranslations('bruker.stopp');
  const hvor = stopp.sted ?? t(`grunn.${stopp.grunn}`);
  const naar = stopp.tom
    ? t('fraTil', { fom: formatDay(stopp.fom), tom: formatDay(stopp.tom) })
    : t('fra', { fom: formatDay(stopp.fom) });
  return (
    <Tag icon={XMarkOctagonFillIcon} look="muted">
      {t('ord')} {hvor}
      {medDatoer && `, ${naar}`}
    </Tag>
  );
}
