'use client';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { SubmitButton } from '@/components/ui/form/SubmitButton';

interface LagrelinjeProps {
  /** Øker hver gang serveren har lagret. */
  versjon: number;
  lagretKl: string | null;
}

/** «Lagret 10.42» bare om det serveren har svart på. Så snart noe er skrevet, sier den «Ikke lagret ennå». */
export function Lagrelinje({ versjon, lagretKl }: LagrelinjeProps) {
  const t = useTranslations('kartlegging.skjema');
  const linje = useRef<HTMLDivElement>(null);
  const [endretEtter, settEndretEtter] = useState<number>();

  useEffect(() => {
    const skjema = linje.current?.closest('form');
    const endret = () => settEndretEtter(versjon);
    skjema?.addEventListener('input', endret);
    return () => skjema?.removeEventListener('input', endret);
  }, [versjon]);

  return (
    <div
      ref={linje}
      className="ikke-trykk sticky bottom-[var(--bunn,0px)] z-10 -mx-4 -mb-5 border-t border-neutral-border-subtle bg-neutral-surface-default px-4 py-3 md:bottom-0 md:-mx-8 md:-mb-6 md:px-8"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton variant="secondary" name="knapp" value="lagre">
          {t('lagre')}
        </SubmitButton>
        <SubmitButton name="knapp" value="ferdigstill">
          {t('ferdigstill')}
        </SubmitButton>
        <output className="text-sm text-neutral-text-subtle">
          {endretEtter === versjon || !lagretKl ? (
            t('ikkeLagret')
          ) : (
            <span className="inline-flex items-center gap-1">
              <Icon as={CheckmarkIcon} />
              {t('lagret', { tid: lagretKl })}
            </span>
          )}
        </output>
        <p className="text-sm text-neutral-text-subtle max-md:hidden md:ml-auto">{t('ferdigstillOm')}</p>
      </div>
    </div>
  );
}
