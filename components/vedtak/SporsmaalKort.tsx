'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { startTransition, useId, useState } from 'react';
import { initialer } from '@/components/bruker/initialer';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import type { Sporsmaal } from '@/lib/domain/vedtak/sporsmaal/types';
import { send, svarord } from './send';

/** One question or disagreement: who, about which words, and the answer that closes it. */
export function SporsmaalKort({ sporsmaal: s, kanSvare }: { sporsmaal: Sporsmaal; kanSvare: boolean }) {
  const t = useTranslations('samskriving.sporsmaal');
  const uenig = s.slag === 'UENIGHET';
  return (
    <section
      data-slag={s.slag}
      aria-label={t(uenig ? 'uenig' : 'spor', { navn: s.av })}
      className="flex min-w-0 gap-3 rounded-lg bg-info-background-tinted p-3 text-sm"
    >
      <Avatar initials={initialer(s.av)} tone="info" size="sm" />
      <div className="grid min-w-0 flex-1 gap-1.5">
        <p>
          <strong className="block font-semibold">{t(uenig ? 'uenig' : 'spor', { navn: s.av })}</strong>
          <span className="text-neutral-text-subtle">{s.naar}</span>
        </p>
        {s.sitat && (
          <p className="text-neutral-text-subtle">
            {t('festet')} «{s.sitat}»
            {!s.sitatFinnes && <em className="block not-italic">{t('skrevetOm')}</em>}
          </p>
        )}
        <p className="text-base break-words whitespace-pre-line">{s.tekst}</p>
        {s.svar !== null && (
          <p>{t('lukket', { naar: s.lukketNaar ?? '', navn: s.lukketAv ?? '', svar: s.svar })}</p>
        )}
        {s.svar === null && kanSvare && <Svar sporsmaal={s} />}
      </div>
    </section>
  );
}

function Svar({ sporsmaal }: { sporsmaal: Sporsmaal }) {
  const t = useTranslations('samskriving.sporsmaal');
  const router = useRouter();
  const id = useId();
  const [tekst, setTekst] = useState('');
  const [feil, setFeil] = useState('');

  async function lukk() {
    const svar = await send('vedtak.svarSporsmaal', { sporsmaalId: sporsmaal.id, svar: tekst });
    if (svar.slag === 'OK') startTransition(() => router.refresh());
    else setFeil(svarord(svar) || t('feilet'));
  }
  return (
    <div className="ds-field">
      <label htmlFor={id} className="ds-label text-sm">
        {t('svarFelt', { navn: sporsmaal.fornavn })}
      </label>
      <textarea
        id={id}
        className="ds-input vokser"
        rows={1}
        maxLength={1000}
        value={tekst}
        aria-describedby={feil ? `${id}-feil` : undefined}
        onChange={(e) => setTekst(e.target.value)}
      />
      {feil && (
        <p id={`${id}-feil`} role="alert" className="ds-validation-message">
          {feil}
        </p>
      )}
      <div className="mt-2">
        <Button onClick={() => void lukk()}>{t('svar')}</Button>
      </div>
    </div>
  );
}
