'use client';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';

/** «Flyttet til tiltaksplanen», with the way back. `angre` gives the words of a refusal, or nothing. */
export function Flyttekvittering({ tekst, angre }: { tekst: string; angre: () => Promise<string> }) {
  const t = useTranslations('samskriving.vakt');
  const [melding, setMelding] = useState('');
  return (
    <div className="mt-1 grid justify-items-start gap-1 text-sm">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a form resets its <output> */}
      <p role="status" className="flex items-start gap-1.5">
        <Icon as={CheckmarkIcon} size="sm" />
        {t('flyttet', { tekst })}
      </p>
      <Button variant="tertiary" onClick={() => void angre().then(setMelding)}>
        {t('angre')}
      </Button>
      {melding && <p role="alert">{melding}</p>}
    </div>
  );
}
