'use client';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { nivaanokkel } from '@/components/bruker/nivaanokkel';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { Segmented } from '@/components/ui/form/Segmented';
import { TextField } from '@/components/ui/form/TextField';
import { vurderMaalAction } from '@/lib/domain/revurdering/actions';
import type { Revurderingsmaal } from '@/lib/domain/revurdering/side/types';
import { Lagrestatus } from './Lagrestatus';

const NIVAAER = [-2, -1, 0, 1, 2];

/** Ett mål: hvor det begynte, og hvor vi er nå. Lagres når nivået velges, og når ordene er skrevet. */
export function Maalvurdering({ maal, revurderingId }: { maal: Revurderingsmaal; revurderingId: string }) {
  const t = useTranslations('revurdering.maal');
  return (
    <div onChange={lagreVedValg} onBlur={lagreEtterSkriving}>
      <ActionForm
        action={vurderMaalAction}
        className="gap-1!"
        label={t('legend', { nummer: maal.nummer, maal: maal.tittel })}
      >
        <HiddenField name="revurderingId" value={revurderingId} />
        <HiddenField name="maalId" value={maal.id} />
        <div className="grid items-center gap-x-6 gap-y-2 lg:grid-cols-[minmax(0,1fr)_440px]">
          <div>
            <h3 className="text-base leading-6">{maal.tittel}</h3>
            <p className="mt-0.5 text-sm">
              <span className="text-neutral-text-subtle">{t('fra')}</span> {maal.fra}
              {maal.sistTekst && (
                <>
                  {' '}
                  <span className="ml-2 text-neutral-text-subtle">{t('sistTekst')}</span> {maal.sistTekst}
                </>
              )}
            </p>
            <TextField
              name="tekst"
              label={<Feltnavn maal={maal} />}
              defaultValue={maal.naaTekst ?? undefined}
              maxLength={300}
              className="mt-1 grid max-w-[36rem] grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2 [&>*]:mt-0!"
            />
          </div>
          <Segmented
            name="nivaa"
            legend={t('legend', { nummer: maal.nummer, maal: maal.tittel })}
            hideLegend
            defaultValue={maal.naaNivaa === null ? undefined : String(maal.naaNivaa)}
            options={NIVAAER.map((nivaa) => ({
              value: String(nivaa),
              label: t(`nivaa.${nivaanokkel(nivaa)}`),
              note: nivaa === maal.sistNivaa ? t('sist') : undefined,
              chosenNote: nivaa === maal.sistNivaa ? t('naaOgSist') : t('naaOrd'),
            }))}
          />
        </div>
        <Lagrestatus />
      </ActionForm>
    </div>
  );
}

function Feltnavn({ maal }: { maal: Revurderingsmaal }) {
  const t = useTranslations('revurdering.maal');
  return (
    <>
      <span aria-hidden>{t('naa')}</span>
      <span className="sr-only">{t('naaFor', { maal: maal.tittel })}</span>
    </>
  );
}

/** Å velge er å lagre. Piltastene flytter valget, så vi venter til den som velger, har stanset. */
function lagreVedValg(event: FormEvent<HTMLElement>) {
  const felt = event.target;
  if (felt instanceof HTMLInputElement && felt.type === 'radio') planlegg(felt.form);
}

function lagreEtterSkriving(event: FormEvent<HTMLElement>) {
  const felt = event.target;
  if (!(felt instanceof HTMLInputElement) || felt.type !== 'text' || felt.value === felt.defaultValue) return;
  if (felt.form?.querySelector('input[name=nivaa]:checked')) planlegg(felt.form);
}

const VENT_MS = 400;
const ventende = new WeakMap<HTMLFormElement, ReturnType<typeof setTimeout>>();

function planlegg(skjema: HTMLFormElement | null): void {
  if (!skjema) return;
  clearTimeout(ventende.get(skjema));
  ventende.set(
    skjema,
    setTimeout(() => send(skjema), VENT_MS),
  );
}

/** Skjemaet slipper bare gjennom én sending om gangen. Er det opptatt, prøver vi igjen, så ingenting blir borte. */
function send(skjema: HTMLFormElement): void {
  if (!skjema.isConnected) return;
  if (skjema.querySelector('[data-venter="true"]')) planlegg(skjema);
  else skjema.requestSubmit();
}
