'use client';
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useTranslations } from 'next-intl';
import { useFeltnavn } from '@/components/vedtak/feltnavn';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { eierform } from '@/lib/domain/vedtak/samskriving/rules';
import { useSamskriving, useTilstand } from './kontekst';

/** Two have written in the same field: both texts, who and when, and the choice. At the field itself. */
export function Konflikt({ felt }: { felt: string }) {
  const t = useTranslations('samskriving.konflikt');
  const feltnavn = useFeltnavn();
  const { lagrer } = useSamskriving();
  const konflikt = useTilstand().konflikter.get(felt);
  const [angre, setAngre] = useState<{ hvem: string; gjor: () => void } | null>(null);
  if (!konflikt)
    return angre ? (
      <p className="flex flex-wrap items-center gap-2 text-sm">
        {t('valgte', { hvem: angre.hvem })}
        <Button
          variant="tertiary"
          onClick={() => {
            angre.gjor();
            setAngre(null);
          }}
        >
          {t('angre')}
        </Button>
      </p>
    ) : null;
  const { deres, mitt } = konflikt;
  const hvem = eierform(deres.fornavn);
  return (
    <section
      aria-label={t('tittel', { navn: deres.fornavn, felt: feltnavn(felt) })}
      data-konflikt={felt}
      className="rounded-lg border border-warning-border-default bg-warning-surface-tinted p-4 text-warning-text-default"
    >
      <div role="alert">
        <h3 className="flex items-center gap-2 text-base">
          <Icon as={ExclamationmarkTriangleIcon} />
          {t('tittel', { navn: deres.fornavn, felt: feltnavn(felt) })}
        </h3>
      </div>
      <p className="mt-1 text-sm">{t('hva')}</p>
      <div className="mt-3 grid gap-3 md:grid-cols-2">
        <Tekst tittel={t('din')} tekst={mitt || t('tom')} />
        <Tekst tittel={t('deres', { hvem, klokka: deres.klokka })} tekst={deres.ord || t('tom')} />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => lagrer.brukMin(felt)}>{t('brukMin')}</Button>
        <Button onClick={() => setAngre({ hvem, gjor: lagrer.brukDeres(felt) })}>
          {t('brukDeres', { hvem })}
        </Button>
      </div>
    </section>
  );
}

const Tekst = ({ tittel, tekst }: { tittel: string; tekst: string }) => (
  <div className="min-w-0 rounded-md bg-neutral-surface-default p-3 text-neutral-text-default">
    <h4 className="text-sm">{tittel}</h4>
    <p className="mt-1 text-base break-words whitespace-pre-line">{tekst}</p>
  </div>
);

/** Conflicts in fields that have no place on the page just now: another kind of decision hides them. */
export function UplassertKonflikt() {
  const t = useTranslations('samskriving.konflikt');
  const { plasser } = useSamskriving();
  const { konflikter } = useTilstand();
  const andre = [...konflikter.keys()].filter((felt) => !plasser.has(felt));
  if (andre.length === 0) return null;
  return (
    <section aria-label={t('andre')} className="grid gap-3">
      {andre.map((felt) => (
        <Konflikt key={felt} felt={felt} />
      ))}
    </section>
  );
}
