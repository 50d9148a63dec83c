import { cx } from './cx';

interface AvatarProps {
  initials: string;
  tone?: 'neutral' | 'accent' | 'info';
  size?: 'sm' | 'md' | 'lg';
}

const TONE = {
  neutral: 'bg-neutral-surface-hover text-neutral-text-default',
  accent: 'bg-accent-base-default text-accent-base-contrast-default',
  info: 'bg-info-base-default text-info-base-contrast-default',
};
const SIZE = { sm: 'size-7 text-xs', md: 'size-8 text-xs', lg: 'size-12 text-base' };

/** Decorative: the full name always stands beside it. */
export function Avatar({ initials, tone = 'neutral', size = 'md' }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cx(
        'inline-grid flex-none place-items-center rounded-full font-semibold',
        TONE[tone],
        SIZE[size],
      )}
    >
      {initials}
    </span>
  );
}
