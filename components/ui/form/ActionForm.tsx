'use client';
import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';
import type { FormState } from '@/lib/platform/gate/form-state';
import { cx } from '../cx';
import { ErrorSummary } from './ErrorSummary';
import { FormContext } from './form-context';
import { KeyField } from './KeyField';
import { useErrorTitle } from './use-error-title';
import { useSubmit } from './use-submit';

export type FormAction = (prev: FormState, data: FormData) => Promise<FormState>;

interface ActionFormProps {
  action: FormAction;
  children: ReactNode;
  id?: string;
  className?: string;
  /** Adds `_nokkel`, so that the same submit twice becomes one change. */
  withKey?: boolean;
  /** Shown in the dark bar when it went well. */
  okText?: string;
  /** Empties the form when it went well. Nothing else ever does. */
  clearOnOk?: boolean;
  /** Accessible name, when the page has more than one form. */
  label?: string;
}

export function ActionForm({
  action,
  children,
  id,
  className,
  withKey,
  okText,
  clearOnOk,
  label,
}: ActionFormProps) {
  const t = useTranslations('felles.skjema');
  const own = useId();
  const formId = id ?? own;
  const { state, pending, pressed, formProps, round } = useSubmit(action, { okText, clearOnOk });
  const isError = state.status === 'error';
  useErrorTitle(t('feilPrefiks'), isError);
  // A refusal that belongs to one field arrives twice, as summary and as field: say it once, as a link.
  const saidByField = isError && state.fields.some((field) => field.message === state.summary);
  return (
    <form
      {...formProps}
      id={formId}
      noValidate
      aria-label={label}
      className={cx('grid grid-cols-1 gap-5', className)}
    >
      {isError && (
        <ErrorSummary
          heading={saidByField ? t('rett') : state.summary}
          errors={state.fields}
          formId={formId}
          reference={state.reference && t('referanse', { nummer: state.reference })}
        />
      )}
      <FormContext value={{ formId, state, pending, pressed }}>{children}</FormContext>
      {withKey && <KeyField key={round} />}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a form resets its <output>, under React's feet */}
      <p role="status" className="sr-only">
        {pending ? t('lagrer') : ''}
      </p>
    </form>
  );
}
