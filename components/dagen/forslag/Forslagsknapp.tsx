'use client';
import { ArrowsSquarepathIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';

export const FORSLAGSKNAPP = 'foreslaa-fordeling';

/** Den fylte knappen på tavla. Er panelet åpent, er det panelets knapp som er den viktigste. */
export function Forslagsknapp({ aapen, onBytt }: { aapen: boolean; onBytt: () => void }) {
  const t = useTranslations('forslag.panel');
  return (
    <Button
      id={FORSLAGSKNAPP}
      className="forslagsknapp"
      variant={aapen ? 'secondary' : 'primary'}
      aria-expanded={aapen}
      onClick={onBytt}
    >
      <Icon as={ArrowsSquarepathIcon} />
      <span>{t('knapp')}</span>
    </Button>
  );
}
