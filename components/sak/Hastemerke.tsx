import { BellIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/Tag';

export function Hastemerke() {
  const t = useTranslations('sak.liste');
  return (
    <Tag icon={BellIcon} look="warning">
      {t('haster')}
    </Tag>
  );
}
