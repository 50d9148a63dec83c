'use client';
import { useTranslations } from 'next-intl';
import { useFeltnavn } from '@/components/vedtak/feltnavn';
import { Avatar } from '@/components/ui/Avatar';
import { initialer } from '@/components/bruker/initialer';
import { useTilstand } from './kontekst';

/** Who else has the draft open now. Not since when, and not how long. */
export function Tilstede() {
  const t = useTranslations('samskriving.tilstede');
  const feltnavn = useFeltnavn();
  const { tilstede } = useTilstand();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> is reset by its form
    <div role="status" className="flex flex-wrap gap-x-4 gap-y-1 text-sm empty:hidden">
      {tilstede.map(({ navn, felt }) => (
        <p key={navn} className="flex items-center gap-2">
          <Avatar initials={initialer(navn)} tone="info" size="sm" />
          {felt ? t('skriver', { navn, felt: feltnavn(felt) }) : t('er', { navn })}
        </p>
      ))}
    </div>
  );
}
