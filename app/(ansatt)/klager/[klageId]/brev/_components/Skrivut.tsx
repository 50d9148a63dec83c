'use client';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';

export function Skrivut() {
  const t = useTranslations('klage.brev');
  return (
    <Button onClick={() => window.print()}>
      <Icon as={PrinterSmallIcon} />
      {t('skrivUt')}
    </Button>
  );
}
