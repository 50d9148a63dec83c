'use client';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { cx } from '../cx';
import { FieldShell } from './FieldShell';
import { useField } from './use-field';

interface TextAreaProps extends Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'defaultValue'> {
  name: string;
  label: ReactNode;
  note?: string;
  description?: ReactNode;
  hideLabel?: boolean;
  defaultValue?: string;
  /** The person's own words are written here: clay and serif. */
  voice?: boolean;
}

export function TextArea({
  label,
  note,
  description,
  hideLabel,
  defaultValue,
  className,
  voice,
  rows = 3,
  ...area
}: TextAreaProps) {
  const { kept, describedBy, ...field } = useField(area.name, Boolean(description));
  return (
    <FieldShell {...field} {...{ label, note, description, hideLabel, className }}>
      <textarea
        {...area}
        id={field.id}
        rows={rows}
        className={cx('ds-input vokser', voice && 'stemme-felt')}
        defaultValue={kept?.[0] ?? defaultValue}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy}
      />
    </FieldShell>
  );
}
