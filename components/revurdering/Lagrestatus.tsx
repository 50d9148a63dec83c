'use client';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useFormatter, useTranslations } from 'next-intl';
import { useContext, useEffect, useState } from 'react';
import { FormContext } from '@/components/ui/form/form-context';
import { Icon } from '@/components/ui/Icon';

/** «Lagret 10.42», først når serveren har svart. */
export function Lagrestatus() {
  const t = useTranslations('revurdering.maal');
  const format = useFormatter();
  const { state, pending } = useContext(FormContext);
  const [lagret, setLagret] = useState<Date | null>(null);
  useEffect(() => {
    if (state.status !== 'ok') return;
    const straks = setTimeout(() => setLagret(new Date()));
    return () => clearTimeout(straks);
  }, [state]);
  const tid = lagret && format.dateTime(lagret, { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
  const tekst = pending
    ? t('lagrer')
    : state.status === 'error'
      ? t('ikkeLagret')
      : tid
        ? t('lagret', { tid })
        : null;
  return (
    <p data-venter={pending} className="text-xs text-neutral-text-subtle empty:hidden">
      {tid && !pending && state.status === 'ok' && <Icon as={CheckmarkIcon} size="sm" />}
      {tekst}
    </p>
  );
}
