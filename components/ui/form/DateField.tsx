'use client';
import type { FocusEvent } from 'react';
import { TextField, type TextFieldProps } from './TextField';

/** A plain text field: typing a date is faster and safer than any picker. The server reads «20.12.2026» and «20. desember 2026». */
export function DateField({ className = 'max-w-60', ...props }: TextFieldProps) {
  return <TextField inputMode="numeric" maxLength={40} {...props} className={className} onBlur={addDots} />;
}

/** Number keyboards on phones have no full stop: 20122026 becomes 20.12.2026. */
function addDots(event: FocusEvent<HTMLInputElement>) {
  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(event.currentTarget.value.trim());
  if (digits) event.currentTarget.value = digits.slice(1).join('.');
}
