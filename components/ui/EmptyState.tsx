import type { ReactNode } from 'react';
import { Icon, type IconType } from './Icon';

interface EmptyStateProps {
  icon: IconType;
  title: string;
  /** What to do next. */
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="grid min-h-48 grid-cols-1 place-items-center px-6 py-8 text-center">
      <div className="max-w-[26rem]">
        <Icon as={icon} size="lg" className="text-accent-text-subtle" />
        <p className="mt-1 text-lg font-semibold">{title}</p>
        {children && <div className="mt-1 text-sm text-neutral-text-subtle">{children}</div>}
        {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
      </div>
    </div>
  );
}
