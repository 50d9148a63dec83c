'use client';
import { ArrowsCirclepathIcon, CloudSlashIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { CalmPage } from '@/components/ui/CalmPage';
import { useErrorTitle } from '@/components/ui/form/use-error-title';
import { Icon } from '@/components/ui/Icon';

export default function MinDagFeil({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('minDag.feil');
  const skjema = useTranslations('felles.skjema');
  useErrorTitle(skjema('feilPrefiks'), true);
  return (
    <CalmPage
      icon={CloudSlashIcon}
      title={t('tittel')}
      reference={error.digest && t('referanse', { nummer: error.digest })}
      actions={
        <Button variant="primary" tall onClick={reset}>
          <Icon as={ArrowsCirclepathIcon} />
          {t('igjen')}
        </Button>
      }
    >
      <p>{t('tekst')}</p>
      <p>{t('hva')}</p>
    </CalmPage>
  );
}
