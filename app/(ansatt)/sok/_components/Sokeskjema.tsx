'use client';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { startTransition, useActionState, useEffect, type FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { RowLink } from '@/components/ui/RowLink';
import { SearchField } from '@/components/ui/SearchField';
import { sokAction } from '@/lib/domain/bruker/sok/actions';
import type { Sokesvar } from '@/lib/domain/bruker/sok/types';

/** Navnet sendes som skjema og kommer aldri i adressen: at noen er bruker, er hemmelig også i historikken. */
export function Sokeskjema() {
  const t = useTranslations('bruker.sok');
  const [svar, sok, venter] = useActionState(sokAction, { status: 'idle' as const });
  useEffect(() => document.getElementById('sok')?.focus(), []);
  // Med script sender vi selv, for React tømmer ellers feltet etter svaret.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const skjema = new FormData(event.currentTarget);
    startTransition(() => sok(skjema));
  };
  const feil = svar.status === 'error' ? (svar.felt[0]?.message ?? svar.melding) : null;
  return (
    <>
      <search>
        <form action={sok} onSubmit={send} className="grid gap-3">
          <p id="sok-hjelp" className="text-sm text-neutral-text-subtle">
            {t('hjelp')}
          </p>
          <div className="flex gap-3">
            <div className="min-w-0 flex-1">
              <SearchField name="q" label={t('felt')} />
            </div>
            <Button type="submit" variant="primary">
              {t('knapp')}
            </Button>
          </div>
          {feil && (
            <p role="alert" className="ds-validation-message">
              {feil}
            </p>
          )}
          <p className="text-xs text-neutral-text-subtle">{t('hvorfor')}</p>
        </form>
      </search>
      <div aria-live="polite" aria-busy={venter}>
        {venter && <p className="text-sm text-neutral-text-subtle">{t('soker')}</p>}
        {svar.status === 'ok' && !venter && <Treffliste svar={svar.verdi} />}
      </div>
    </>
  );
}

function Treffliste({ svar }: { svar: Sokesvar }) {
  const t = useTranslations('bruker.sok');
  if (svar.treff.length === 0)
    return (
      <div className="flate">
        <EmptyState icon={MagnifyingGlassIcon} title={t('ingen')}>
          {t('ingenRaad')}
        </EmptyState>
      </div>
    );
  return (
    <>
      <p className="mb-2 text-sm text-neutral-text-subtle">
        {svar.flere ? t('flere', { antall: svar.treff.length }) : t('treff', { antall: svar.treff.length })}
      </p>
      <ul className="flate rader overflow-clip">
        {svar.treff.map((treff) => (
          <li key={treff.id}>
            <RowLink href={`/brukere/${treff.id}`}>
              <span className="font-semibold">{treff.navn}</span>
              <span className="block text-sm text-neutral-text-subtle">
                {[treff.alder !== null && t('alder', { alder: treff.alder }), treff.tjenesteansvarlig]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </RowLink>
          </li>
        ))}
      </ul>
    </>
  );
}
