'use client';
import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import {
  startTransition,
  useActionState,
  useContext,
  useRef,
  useState,
  useTransition,
  type SubmitEvent,
} from 'react';
import { idle, type FormState } from '@/lib/platform/gate/form-state';
import { CloseDialogContext } from '../dialog-context';
import { useToast } from '../toast-context';
import type { FormAction } from './ActionForm';
import { lostState } from './lost-state';

/**
 * Two ways in. Without script the browser posts and React restores from `values`. With script we call the action
 * ourselves: React would reset the fields after a form action, and a broken connection would throw away the page.
 */
export function useSubmit(
  action: FormAction,
  { okText, clearOnOk }: { okText?: string; clearOnOk?: boolean },
) {
  const t = useTranslations('felles.skjema');
  const [posted, formAction] = useActionState(action, idle);
  const [answer, setAnswer] = useState<FormState>();
  const [pending, start] = useTransition();
  const [pressed, setPressed] = useState('');
  const [round, setRound] = useState(0);
  const isSending = useRef(false);
  const closeDialog = useContext(CloseDialogContext);
  const toast = useToast();
  const state = answer ?? posted;

  async function send(form: HTMLFormElement, data: FormData) {
    const next = await action(state, data).catch((reason: unknown) => {
      unstable_rethrow(reason);
      return lostState(reason, data, t('ikkeSendt'));
    });
    startTransition(() => setAnswer(next));
    if (next.status !== 'ok') return;
    setRound((n) => n + 1);
    if (clearOnOk) form.reset();
    const text = next.message ?? okText;
    if (text) toast.show({ text });
    closeDialog?.();
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    const form = event.currentTarget;
    const button = event.nativeEvent.submitter;
    setPressed(button instanceof HTMLButtonElement ? button.value : '');
    const data = new FormData(form, button);
    start(async () => send(form, data).finally(() => (isSending.current = false)));
  }

  return { state, pending, pressed, round, formProps: { action: formAction, onSubmit } };
}
