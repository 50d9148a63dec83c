import { CheckmarkIcon, LinkIcon, StarFillIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import type { Veggkort as Kort } from '@/lib/domain/dagen/vegg/types';

/** Et navn på veggen. Tegnene sier hva som må huskes; hva det er, står ikke der alle kan lese det. */
export async function Veggkort({ kort, children }: { kort: Kort; children?: ReactNode }) {
  const t = await getTranslations('vegg');
  return (
    <span className={cx('vegg-kort', kort.ferdig && 'vegg-ferdig', kort.navn === null && 'vegg-skjermet')}>
      {kort.ferdig && <Icon as={CheckmarkIcon} label={t('ferdig')} />}
      {kort.navn ?? t('skjermet')}
      {kort.maa && <b className="vegg-maa">{t('maa')}</b>}
      {kort.to && <Icon as={LinkIcon} label={t('to')} />}
      {kort.erAnsvarlig && (
        <Icon as={StarFillIcon} label={t('ansvarlig')} className="text-brand2-border-default" />
      )}
      {children}
    </span>
  );
}
