'use client';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { FieldShell } from './FieldShell';
import { useField } from './use-field';

export interface TextFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'id' | 'defaultValue' | 'size'> {
  name: string;
  label: ReactNode;
  /** In brackets after the label, such as «valgfritt». */
  note?: string;
  description?: ReactNode;
  hideLabel?: boolean;
  defaultValue?: string;
}

export function TextField({
  label,
  note,
  description,
  hideLabel,
  defaultValue,
  className,
  ...input
}: TextFieldProps) {
  const { kept, describedBy, ...field } = useField(input.name, Boolean(description));
  return (
    <FieldShell {...field} {...{ label, note, description, hideLabel, className }}>
      <input
        type="text"
        autoComplete="off"
        {...input}
        id={field.id}
        className="ds-input"
        defaultValue={kept?.[0] ?? defaultValue}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy}
      />
    </FieldShell>
  );
}
