'use client';
import type { ReactNode } from 'react';
import { ChoiceCard } from './ChoiceCard';
import { FieldError } from './FieldShell';
import { useField } from './use-field';

interface CheckboxFieldProps {
  name: string;
  label: ReactNode;
  description?: ReactNode;
  value?: string;
  defaultChecked?: boolean;
  look?: 'list' | 'cards';
  required?: boolean;
  disabled?: boolean;
}

export function CheckboxField({
  name,
  value = 'on',
  defaultChecked,
  look = 'list',
  ...rest
}: CheckboxFieldProps) {
  const { id: felles, error, errorId, kept } = useField(name, false);
  // Several boxes with one name: each needs an id of its own, or they are all called the same.
  const id = name.endsWith('[]') ? `${felles}-${value}` : felles;
  return (
    <div>
      <ChoiceCard
        {...rest}
        type="checkbox"
        look={look}
        id={id}
        name={name}
        value={value}
        defaultChecked={kept ? kept.includes(value) : defaultChecked}
        invalid={Boolean(error)}
        describedBy={errorId}
      />
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}
