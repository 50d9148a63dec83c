'use client';
import { EnterIcon } from '@navikt/aksel-icons';
import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';

/** Hands over to the employer's sign-in (OIDC). */
export function Jobbkonto() {
  const t = useTranslations('inngang');
  return (
    <Button variant="primary" full tall onClick={() => void signIn('oidc', { callbackUrl: '/' })}>
      <Icon as={EnterIcon} />
      {t('jobbkonto')}
    </Button>
  );
}
