'use client';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { FieldError } from './FieldShell';
import { useField } from './use-field';

export interface FieldsetProps {
  legend: ReactNode;
  /** The field whose error is shown here. */
  name?: string;
  note?: string;
  hideLegend?: boolean;
  description?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Fieldset({
  legend,
  name = '',
  note,
  hideLegend,
  description,
  className,
  children,
}: FieldsetProps) {
  const { error, errorId, descriptionId, describedBy } = useField(name, Boolean(description));
  return (
    <fieldset className={cx('ds-fieldset gruppe', className)} aria-describedby={describedBy}>
      <legend className={cx('ds-label', hideLegend && 'sr-only')}>
        {legend}
        {note && <span className="font-normal text-neutral-text-subtle"> ({note})</span>}
      </legend>
      {description && (
        <div id={descriptionId} data-field="description" className="text-sm">
          {description}
        </div>
      )}
      {children}
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}
