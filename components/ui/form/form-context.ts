import { createContext } from 'react';
import { idle, type FormState } from '@/lib/platform/gate/form-state';

export interface FormContextValue {
  formId: string | null;
  state: FormState;
  pending: boolean;
  /** The value of the button that was pressed, so that only that one shows the waiting. */
  pressed: string;
}

export const FormContext = createContext<FormContextValue>({
  formId: null,
  state: idle,
  pending: false,
  pressed: '',
});
