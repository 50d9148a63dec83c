import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextField } from '@/components/ui/form/TextField';
import { OwnWords } from '@/components/ui/OwnWords';
import { Panel } from '@/components/ui/Panel';
import { skrivMestringssynAction } from '@/lib/domain/mestring/actions';
import type { Side } from './side';

/** Det personen selv sier om perioden og veien videre, ordrett. */
export async function Sluttsyn({ side }: { side: Side }) {
  const t = await getTranslations('mestring');
  const { syn } = side;
  return (
    <Panel title={t('avslutt.syn', { navn: side.fornavn })}>
      {syn ? (
        <>
          <OwnWords
            source={
              syn.tilStede
                ? t('side.synKildeMed', { navn: syn.spurtAv, dag: syn.dag, med: syn.tilStede })
                : t('side.synKilde', { navn: syn.spurtAv, dag: syn.dag })
            }
          >
            {syn.tekst}
          </OwnWords>
          <details className="brett mt-2">
            <summary className="text-sm">{t('avslutt.endreSyn')}</summary>
            <Skjema side={side} />
          </details>
        </>
      ) : (
        <Skjema side={side} />
      )}
    </Panel>
  );
}

async function Skjema({ side }: { side: Side }) {
  const t = await getTranslations('mestring.avslutt');
  const felles = await getTranslations('felles');
  return (
    <ActionForm
      action={skrivMestringssynAction}
      withKey
      okText={t('synLagret')}
      label={t('syn', { navn: side.fornavn })}
      className="gap-4!"
    >
      <HiddenField name="periodeId" value={side.id} />
      <TextArea
        name="tekst"
        label={t('synFelt', { navn: side.fornavn })}
        description={t('synOm')}
        voice
        rows={3}
        maxLength={4000}
        required
      />
      <TextField name="tilStede" label={t('tilStede')} note={felles('valgfritt')} maxLength={300} />
      <div>
        <SubmitButton variant="secondary">{t('lagreSyn')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
