import { cx } from './cx';

export interface ButtonLook {
  variant?: 'primary' | 'secondary' | 'tertiary';
  tone?: 'accent' | 'neutral' | 'danger' | 'warning';
  /** The main action on a phone: 56 px high. */
  tall?: boolean;
  full?: boolean;
}

/** Secondary unless asked: a screen has one filled button. */
export function buttonLook({ variant = 'secondary', tone, tall, full }: ButtonLook, className?: string) {
  return {
    className: cx('ds-button knapp', tall && 'min-h-14', full && 'w-full', className),
    'data-variant': variant,
    'data-color': tone,
  };
}
