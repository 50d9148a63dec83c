import type { ComponentPropsWithRef } from 'react';
import { buttonLook, type ButtonLook } from './button-look';

export interface ButtonProps extends ComponentPropsWithRef<'button'>, ButtonLook {
  busy?: boolean;
}

export function Button({
  variant,
  tone,
  tall,
  full,
  busy,
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      {...buttonLook({ variant, tone, tall, full }, className)}
      type={type}
      aria-busy={busy || undefined}
    />
  );
}
