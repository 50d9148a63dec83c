import Link from 'next/link';
import type { ComponentProps } from 'react';
import { buttonLook, type ButtonLook } from './button-look';

export type LinkButtonProps = ComponentProps<typeof Link> & ButtonLook;

export function LinkButton({ variant, tone, tall, full, className, ...rest }: LinkButtonProps) {
  return <Link {...rest} {...buttonLook({ variant, tone, tall, full }, className)} />;
}
