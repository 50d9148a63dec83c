'use client';
import { useContext, useId } from 'react';
import { errorFor, fieldId, keptFor } from './field-state';
import { FormContext } from './form-context';

export function useField(name: string, hasDescription: boolean) {
  const own = useId();
  const { formId, state } = useContext(FormContext);
  const id = fieldId(formId ?? own, name);
  const error = errorFor(state, name);
  const descriptionId = hasDescription ? `${id}-hjelp` : undefined;
  const errorId = error ? `${id}-feil` : undefined;
  return {
    id,
    error,
    errorId,
    descriptionId,
    describedBy: [errorId, descriptionId].filter(Boolean).join(' ') || undefined,
    kept: keptFor(state, name),
  };
}
