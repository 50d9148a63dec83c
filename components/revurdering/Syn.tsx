'use client';
import { useTranslations } from 'next-intl';
import { useContext, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { FormContext } from '@/components/ui/form/form-context';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { skrivSynAction } from '@/lib/domain/revurdering/actions';
import type { Deltaker } from '@/lib/domain/revurdering/side/types';

interface SynProps {
  deltaker: Pick<Deltaker, 'id' | 'fornavn' | 'syn' | 'versjon'>;
  revurderingId: string;
  kanSkrive: boolean;
}

/** Den som trykte «Skriv», skal kunne skrive. Fast funksjon, så den bare kalles når feltet kommer. */
const fokuser = (felt: HTMLTextAreaElement | null) => felt?.focus();

/** Én deltakers syn. Hver har sin egen rad, så to kan skrive samtidig. */
export function Syn({ deltaker, revurderingId, kanSkrive }: SynProps) {
  const t = useTranslations('revurdering.syn');
  // Teksten og versjonen da skriveren åpnet feltet: en fornyet side må ikke få henne til å skrive over andres ord.
  const [aapnet, setAapnet] = useState<Pick<Deltaker, 'syn' | 'versjon'> | null>(null);
  if (aapnet)
    return (
      <ActionForm action={skrivSynAction} className="mt-1.5 gap-2!">
        <HiddenField name="revurderingId" value={revurderingId} />
        <HiddenField name="deltakerId" value={deltaker.id} />
        <HiddenField name="versjon" value={aapnet.versjon} />
        <TextArea
          name="syn"
          label={t('felt', { navn: deltaker.fornavn })}
          hideLabel
          rows={4}
          maxLength={1000}
          defaultValue={aapnet.syn ?? undefined}
          ref={fokuser}
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton variant="secondary">{t('lagre')}</SubmitButton>
          <Button variant="tertiary" onClick={() => setAapnet(null)}>
            {t('avbryt')}
          </Button>
        </div>
        <LukkNaarLagret lukk={() => setAapnet(null)} />
      </ActionForm>
    );
  const navn = { navn: deltaker.fornavn };
  return (
    <>
      <p className={`mt-1.5 whitespace-pre-line text-sm ${deltaker.syn ? '' : 'text-neutral-text-subtle'}`}>
        {deltaker.syn ?? t('ikkeSkrevet')}
      </p>
      {kanSkrive && (
        <button
          type="button"
          className="lenke ikke-trykk mt-1 min-h-12 text-sm md:min-h-8"
          aria-label={deltaker.syn ? t('rettNavn', navn) : t('skrivNavn', navn)}
          onClick={() => setAapnet({ syn: deltaker.syn, versjon: deltaker.versjon })}
        >
          {deltaker.syn ? t('rett') : t('skriv')}
        </button>
      )}
    </>
  );
}

function LukkNaarLagret({ lukk }: { lukk: () => void }) {
  const { state } = useContext(FormContext);
  useEffect(() => {
    if (state.status === 'ok') lukk();
  });
  return null;
}
