'use client';
import { ChatElipsisIcon } from '@navikt/aksel-icons';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { startTransition, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { SPORSMAALSSLAG, type Sporsmaalsslag } from '@/lib/domain/vedtak/sporsmaal/types';
import { useFeltnavn } from './feltnavn';
import { send, svarord } from './send';

/** What is marked in the field just now. */
function markert(felt: string): string {
  const ramme = document.querySelector(`[data-felt="${CSS.escape(felt)}"]`);
  const omraade = ramme?.querySelector('textarea');
  return omraade ? omraade.value.slice(omraade.selectionStart, omraade.selectionEnd).trim() : '';
}

/** Ask about a field, or say that you do not agree. Pinned to what is marked in it. */
export function NyttSporsmaal({ vedtakId, felt }: { vedtakId: string; felt: string }) {
  const t = useTranslations('samskriving.sporsmaal');
  const feltnavn = useFeltnavn();
  const router = useRouter();
  const id = useId();
  const knapp = useRef<HTMLButtonElement>(null);
  const [sitat, setSitat] = useState<string | null>(null);
  const [slag, setSlag] = useState<Sporsmaalsslag>('SPORSMAAL');
  const [tekst, setTekst] = useState('');
  const [feil, setFeil] = useState('');
  const lukk = () => {
    setSitat(null);
    knapp.current?.focus();
  };

  async function fest() {
    const svar = await send('vedtak.stillSporsmaal', { vedtakId, felt, sitat: sitat ?? '', slag, tekst });
    if (svar.slag === 'OK') {
      setTekst('');
      setFeil('');
      lukk();
      startTransition(() => router.refresh());
    } else setFeil(svarord(svar) || t('feilet'));
  }
  return (
    <>
      <button
        ref={knapp}
        type="button"
        className="stille-knapp justify-self-start"
        aria-expanded={sitat !== null}
        onClick={() => setSitat(sitat === null ? markert(felt) : null)}
      >
        <Icon as={ChatElipsisIcon} size="sm" />
        <span aria-hidden>{t('still')}</span>
        <span className="sr-only">{t('stillOm', { felt: feltnavn(felt) })}</span>
      </button>
      {sitat !== null && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, from anywhere inside
        <div
          className="grid gap-3 rounded-lg bg-info-background-tinted p-3"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would bring a legend and a border
          role="group"
          aria-label={t('stillOm', { felt: feltnavn(felt) })}
          onKeyDown={(e) => e.key === 'Escape' && lukk()}
        >
          <p className="text-sm">{sitat ? `${t('festet')} «${sitat}»` : t('festetHele')}</p>
          <fieldset className="ds-fieldset">
            <legend className="ds-label">{t('slag')}</legend>
            {SPORSMAALSSLAG.map((valg) => (
              <label key={valg} className="flex items-center gap-2 py-1">
                <input
                  type="radio"
                  className="ds-input"
                  checked={slag === valg}
                  onChange={() => setSlag(valg)}
                  name={`${id}-slag`}
                />
                {t(`slagValg.${valg}`)}
              </label>
            ))}
            <p className="text-sm">{t('slagHjelp')}</p>
          </fieldset>
          <div className="ds-field">
            <label htmlFor={`${id}-tekst`} className="ds-label">
              {t('tekst')}
            </label>
            <textarea
              id={`${id}-tekst`}
              className="ds-input vokser"
              rows={2}
              maxLength={1000}
              value={tekst}
              aria-describedby={feil ? `${id}-feil` : undefined}
              onChange={(e) => setTekst(e.target.value)}
            />
          </div>
          {feil && (
            <p id={`${id}-feil`} role="alert" className="ds-validation-message">
              {feil}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => void fest()}>{t('lagre')}</Button>
            <Button variant="tertiary" onClick={lukk}>
              {t('avbryt')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
