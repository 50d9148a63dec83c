'use client';
import { useTranslations } from 'next-intl';
import { useContext, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { FieldShell } from '@/components/ui/form/FieldShell';
import { useField } from '@/components/ui/form/use-field';
import type { Felt, Funn, Spraak } from '@/lib/domain/vedtak/formaalsvakt/types';
import { Flyttekvittering } from './Flyttekvittering';
import { FlyttContext } from './flytt-kontekst';
import { Vaktforklaring } from './Vaktforklaring';
import { biter, etterSkriving } from './vaktmerker';

interface VoktfeltProps {
  name: string;
  label: ReactNode;
  description?: ReactNode;
  hideLabel?: boolean;
  required?: boolean;
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
  /** Enter sends the form, as in a one-line field. */
  enLinje?: boolean;
  /** Which rules apply. */
  vakt: Felt;
  spraak: Spraak;
  /** The field as the draft or the goal calls it, for moving words to the tiltaksplan. Empty: not saved yet. */
  felt: string;
}

/** Long enough that half a word is not judged, short enough to feel live. */
const VENT_MS = 250;

/** A text field where the purpose guard reads along. The words it stops at are underlined behind the real text field. */
export function Voktfelt({
  vakt,
  spraak,
  felt,
  label,
  description,
  hideLabel,
  defaultValue,
  rows = 3,
  enLinje,
  ...area
}: VoktfeltProps) {
  const t = useTranslations('samskriving.vakt');
  const { kept, describedBy, ...field } = useField(area.name, Boolean(description));
  const omraade = useRef<HTMLTextAreaElement>(null);
  const knapper = useRef<HTMLUListElement>(null);
  const flytting = useContext(FlyttContext);
  const start = kept?.[0] ?? defaultValue ?? '';
  const [tekst, setTekst] = useState(start);
  const [funn, setFunn] = useState<readonly Funn[]>([]);
  const [aapent, setAapent] = useState<number | null>(null);
  const [flyttet, setFlyttet] = useState<{ detaljId: string; tekst: string } | null>(null);
  const [melding, setMelding] = useState('');
  const vaktId = `${field.id}-vakt`;

  useEffect(() => {
    let erAktuell = true;
    const klokke = setTimeout(async () => {
      const { vokt } = await import('@/lib/domain/vedtak/formaalsvakt/rules');
      if (erAktuell) setFunn(vokt({ tekst, felt: vakt, spraak }));
    }, VENT_MS);
    return () => {
      erAktuell = false;
      clearTimeout(klokke);
    };
  }, [tekst, vakt, spraak]);

  function lest() {
    const ny = omraade.current?.value ?? '';
    setFunn((gamle) => etterSkriving(gamle, tekst, ny));
    setTekst(ny);
    setMelding('');
  }
  function settTekst(ny: string) {
    const element = omraade.current;
    if (!element || element.value === ny) return;
    element.value = ny;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }
  function lukk() {
    const knapp = knapper.current?.querySelectorAll('button')[aapent ?? 0];
    setAapent(null);
    (knapp ?? omraade.current)?.focus();
  }
  function ferdig(ny: string) {
    setAapent(null);
    settTekst(ny);
    omraade.current?.focus();
  }
  async function flytt(f: Funn) {
    if (!flytting || f.forslag?.slag !== 'flytt') return;
    const svar = await flytting.flytt(felt, {
      tekst: omraade.current?.value ?? '',
      start: f.start,
      slutt: f.slutt,
    });
    if (!svar.ok) return setMelding(svar.melding || t('feilet'));
    setFlyttet({ detaljId: svar.detaljId, tekst: f.forslag.detalj.tekst });
    ferdig(svar.rest);
  }
  /** The mouse may also point at the words themselves. */
  function pekt() {
    const { selectionStart: fra, selectionEnd: til } = omraade.current!;
    const nr = fra === til ? funn.findIndex((f) => fra > f.start && fra < f.slutt) : -1;
    if (nr >= 0) setAapent(nr);
  }

  const valgt = aapent === null ? undefined : funn[aapent];
  return (
    <FieldShell {...field} {...{ label, description, hideLabel }}>
      <div className={cx('vokt', valgt && 'vokt-aapen')}>
        <div className="vokt-flate">
          <div aria-hidden className="ds-input vokt-bak">
            {biter(tekst, funn).map((bit, i) =>
              bit.funn ? (
                <mark key={i} data-valgt={bit.funn === valgt || undefined}>
                  {bit.tekst}
                </mark>
              ) : (
                bit.tekst
              ),
            )}
            {'\n'}
          </div>
          <textarea
            {...area}
            ref={omraade}
            id={field.id}
            rows={rows}
            className="ds-input vokt-felt"
            defaultValue={start}
            aria-invalid={field.error ? true : undefined}
            aria-describedby={cx(describedBy, funn.length > 0 && vaktId) || undefined}
            onInput={lest}
            onClick={pekt}
            onKeyDown={enLinje ? paaEnter : undefined}
          />
        </div>
        {valgt && (
          <Vaktforklaring
            key={`${valgt.start}/${valgt.type}`}
            funn={valgt}
            ord={tekst.slice(valgt.start, valgt.slutt)}
            nummer={aapent! + 1}
            alle={funn.length}
            melding={melding}
            kanFlytte={flytting !== null && felt !== ''}
            gaa={(steg) => setAapent((aapent! + steg + funn.length) % funn.length)}
            lukk={lukk}
            bruk={ferdig}
            flytt={() => flytt(valgt)}
          />
        )}
      </div>
      <p
        id={vaktId}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a form resets its <output>
        role="status"
        className={cx(funn.length > 0 ? 'mt-1 text-xs text-neutral-text-subtle' : 'sr-only')}
      >
        {t('antall', { antall: funn.length })}
      </p>
      {funn.length > 0 && (
        <ul ref={knapper} aria-label={t('liste')} className="flex flex-wrap gap-2">
          {funn.map((f, nr) => (
            <li key={`${f.start}/${f.type}`}>
              <button
                type="button"
                className="vokt-knapp"
                aria-expanded={nr === aapent}
                onClick={() => setAapent(nr === aapent ? null : nr)}
              >
                {t('knapp', { ord: tekst.slice(f.start, f.slutt), type: t(`type.${f.type}`) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {flyttet && flytting && (
        <Flyttekvittering
          tekst={flyttet.tekst}
          angre={async () => {
            const svar = await flytting.angre(felt, flyttet.detaljId);
            if (!svar.ok) return svar.melding || t('feilet');
            setFlyttet(null);
            settTekst(svar.tekst);
            omraade.current?.focus();
            return '';
          }}
        />
      )}
    </FieldShell>
  );
}

function paaEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
