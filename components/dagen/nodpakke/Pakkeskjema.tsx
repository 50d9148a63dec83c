'use client';
import { useTranslations } from 'next-intl';
import { Fragment, useId } from 'react';
import { CheckboxField } from '@/components/ui/form/CheckboxField';
import { ErrorSummary } from '@/components/ui/form/ErrorSummary';
import { FormContext } from '@/components/ui/form/form-context';
import { HiddenField } from '@/components/ui/form/HiddenField';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { SubmitButton } from '@/components/ui/form/SubmitButton';
import { useErrorTitle } from '@/components/ui/form/use-error-title';
import { Message } from '@/components/ui/Message';
import { Panel } from '@/components/ui/Panel';
import { GRUNNER } from '@/lib/domain/dagen/nodpakke/types';
import { usePakke } from './use-pakke';

/** Virker uten skript: da laster nettleseren ned svaret selv. */
export function Pakkeskjema({ teamId, passord }: { teamId: string; passord: string }) {
  const t = useTranslations('nodpakke');
  const felles = useTranslations('felles.skjema');
  const formId = useId();
  const { state, pending, onSubmit } = usePakke();
  const isError = state.status === 'error';
  useErrorTitle(felles('feilPrefiks'), isError);
  return (
    <form
      id={formId}
      className="grid grid-cols-1 gap-5"
      action="/api/v1/nodpakke"
      method="post"
      onSubmit={onSubmit}
      noValidate
      autoComplete="off"
    >
      {isError && <ErrorSummary heading={state.summary} errors={state.fields} formId={formId} />}
      <FormContext value={{ formId, state, pending, pressed: '' }}>
        <HiddenField name="teamId" value={teamId} />
        <HiddenField name="passord" value={passord} />
        <Panel title={t('passord.tittel')}>
          <p className="text-sm">{t('passord.hjelp')}</p>
          <p className="pakke-passord" translate="no">
            {passord.split('-').map((gruppe, i, alle) => (
              <Fragment key={i}>
                {i < alle.length - 1 ? `${gruppe}-` : gruppe}
                <wbr />
              </Fragment>
            ))}
          </p>
          <CheckboxField name="skrevetNed" label={t('passord.skrevetNed')} required />
        </Panel>
        <Panel>
          <RadioGroup
            name="grunn"
            legend={t('grunn.navn')}
            description={t('grunn.hjelp')}
            options={GRUNNER.map((grunn) => ({ value: grunn, label: t(`grunn.${grunn}`) }))}
            required
          />
        </Panel>
        <div>
          <SubmitButton tall pendingText={t('lager')}>
            {t('knapp')}
          </SubmitButton>
        </div>
      </FormContext>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> may not hold the message's blocks */}
      <div role="status">
        {pending && <span className="sr-only">{t('lager')}</span>}
        {state.status === 'ok' && !pending && (
          <Message tone="info" title={t('ferdig.tittel')}>
            {t('ferdig.tekst')}
          </Message>
        )}
      </div>
    </form>
  );
}
