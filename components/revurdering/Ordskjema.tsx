'use client';
import { useTranslations } from 'next-intl';
import { useContext, useEffect, useRef, useState } from 'react';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { FormContext } from '@/components/ui/form/form-context';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextField } from '@/components/ui/form/TextField';
import { lagreOrdAction } from '@/lib/domain/revurdering/actions';

interface OrdskjemaProps {
  revurderingId: string;
  fornavn: string;
  ord: { id: string; tekst: string; tilStede: string | null } | null;
}

/** Feltet vi skriver ordene i. Hver lagring er en ny rad; den siste gjelder. */
export function Ordskjema({ revurderingId, fornavn, ord }: OrdskjemaProps) {
  const t = useTranslations('revurdering.ord');
  // Ordene skriveren gikk ut fra. Kommer andres ord inn imens, får hun beskjed i stedet for å skrive over dem.
  const [grunnlag, setGrunnlag] = useState(ord?.id ?? '');
  return (
    <ActionForm action={lagreOrdAction} className="gap-3!" label={t('felt', { navn: fornavn })}>
      <HiddenField name="revurderingId" value={revurderingId} />
      <HiddenField name="forrigeOrdId" value={grunnlag} />
      <TextArea
        name="tekst"
        label={t('felt', { navn: fornavn })}
        voice
        rows={3}
        maxLength={4000}
        defaultValue={ord?.tekst}
        required
      />
      <TextField
        name="tilStede"
        label={t('tilStede')}
        defaultValue={ord?.tilStede ?? undefined}
        maxLength={300}
      />
      <div>
        <SubmitButton variant="secondary">{t('lagre')}</SubmitButton>
      </div>
      <NyttGrunnlag ordId={ord?.id ?? ''} sett={setGrunnlag} />
    </ActionForm>
  );
}

/** Etter egen lagring går skriveren ut fra sine egne ord. */
function NyttGrunnlag({ ordId, sett }: { ordId: string; sett: (id: string) => void }) {
  const { state } = useContext(FormContext);
  const sisteLagring = useRef(state);
  const foer = useRef(ordId);
  useEffect(() => {
    if (ordId !== foer.current && state.status === 'ok' && state !== sisteLagring.current) {
      sisteLagring.current = state;
      foer.current = ordId;
      sett(ordId);
    }
  }, [ordId, state, sett]);
  return null;
}
