'use client';
import { ArrowsCirclepathIcon, CloudSlashIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { CalmPage } from '@/components/ui/CalmPage';
import { useErrorTitle } from '@/components/ui/form/use-error-title';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';

export interface FeilsideProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Hvem som har feilen, hva som er trygt, hva du kan gjøre, og et nummer å oppgi. */
export function Feilside({ error, reset }: FeilsideProps) {
  const t = useTranslations('felles');
  useErrorTitle(t('skjema.feilPrefiks'), true);
  return (
    <CalmPage
      icon={CloudSlashIcon}
      title={t('feilside.tittel')}
      reference={error.digest && t('feilside.referanse', { nummer: error.digest })}
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            <Icon as={ArrowsCirclepathIcon} />
            {t('proevIgjen')}
          </Button>
          <LinkButton href="/">{t('tilStart')}</LinkButton>
        </>
      }
    >
      <p>{t('feilside.tekst')}</p>
      <p>{t('feilside.raad')}</p>
    </CalmPage>
  );
}
