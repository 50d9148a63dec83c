'use client';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { FieldShell } from './FieldShell';
import { useField } from './use-field';

interface SelectFieldProps extends Omit<
  ComponentPropsWithRef<'select'>,
  'id' | 'defaultValue' | 'children' | 'multiple' | 'size'
> {
  name: string;
  label: ReactNode;
  options: { value: string; label: string; disabled?: boolean }[];
  /** Text of a first choice that means nothing chosen. */
  empty?: string;
  note?: string;
  description?: ReactNode;
  hideLabel?: boolean;
  defaultValue?: string;
}

export function SelectField(props: SelectFieldProps) {
  const { label, options, empty, note, description, hideLabel, defaultValue, className, ...select } = props;
  const { kept, describedBy, ...field } = useField(select.name, Boolean(description));
  return (
    <FieldShell {...field} {...{ label, note, description, hideLabel, className }}>
      <select
        {...select}
        id={field.id}
        className="ds-input"
        defaultValue={kept?.[0] ?? defaultValue}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}
