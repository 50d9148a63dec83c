import type { ReactNode } from 'react';
import { cx } from '../cx';

interface FieldShellProps {
  id: string;
  label: ReactNode;
  note?: string;
  hideLabel?: boolean;
  description?: ReactNode;
  descriptionId?: string;
  error?: string;
  errorId?: string;
  className?: string;
  children: ReactNode;
}

/** Label, help, the control, and what is wrong, in that order. */
export function FieldShell(props: FieldShellProps) {
  return (
    <div className={cx('ds-field', props.className)}>
      <label htmlFor={props.id} className={cx('ds-label', props.hideLabel && 'sr-only')}>
        {props.label}
        {props.note && <span className="font-normal text-neutral-text-subtle"> ({props.note})</span>}
      </label>
      {props.description && (
        <div id={props.descriptionId} data-field="description" className="text-sm">
          {props.description}
        </div>
      )}
      {props.children}
      <FieldError id={props.errorId}>{props.error}</FieldError>
    </div>
  );
}

export function FieldError({ id, children }: { id?: string; children?: string }) {
  if (!children) return null;
  return (
    <p id={id} className="ds-validation-message">
      {children}
    </p>
  );
}
