'use client';
import { useTranslations } from 'next-intl';
import { useContext, type ReactNode } from 'react';
import { Button } from '../Button';
import type { ButtonLook } from '../button-look';
import { FormContext } from './form-context';

interface SubmitButtonProps extends ButtonLook {
  children: ReactNode;
  pendingText?: string;
  name?: string;
  value?: string;
  className?: string;
}

export function SubmitButton({
  children,
  pendingText,
  variant = 'primary',
  value = '',
  ...rest
}: SubmitButtonProps) {
  const t = useTranslations('felles.skjema');
  const { pending, pressed } = useContext(FormContext);
  const isMine = pending && pressed === value;
  // Never disabled: a disabled button loses focus, and the form itself lets only one submit through.
  return (
    <Button {...rest} type="submit" variant={variant} value={value} busy={isMine}>
      {isMine ? (pendingText ?? t('lagrer')) : children}
    </Button>
  );
}
