import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconType } from './Icon';

export type TagLook = 'outline' | 'filled' | 'tint' | 'muted' | 'warning' | 'info' | 'danger' | 'quiet';

const LOOK: Record<TagLook, string> = {
  outline: 'status-igjen',
  filled: 'status-ferdig',
  tint: 'bg-accent-surface-tinted text-accent-text-default',
  muted: 'status-stopp',
  warning: 'status-avvik',
  info: 'bg-info-background-tinted text-info-text-default border-info-border-subtle',
  danger: 'status-igjen [&_.ikon]:text-danger-text-subtle',
  quiet: 'status-stille border-0 px-0! font-normal! text-neutral-text-subtle',
};

interface TagProps {
  icon: IconType;
  look?: TagLook;
  children: ReactNode;
  className?: string;
}

/** Icon + word + colour: the word carries, and survives a photocopy. */
export function Tag({ icon, look = 'outline', children, className }: TagProps) {
  return (
    <span className={cx('status', LOOK[look], className)}>
      <Icon as={icon} size="sm" />
      {children}
    </span>
  );
}
