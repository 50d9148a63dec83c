import type { ReactNode } from 'react';
import { Icon, type IconType } from './Icon';

interface CalmPageProps {
  icon: IconType;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  reference?: ReactNode;
}

/** A whole page with one thing to say. */
export function CalmPage({ icon, title, children, actions, reference }: CalmPageProps) {
  return (
    <div className="mx-auto grid min-h-[70dvh] grid-cols-1 w-full max-w-[34rem] content-center justify-items-center gap-3 px-6 py-8 text-center">
      <Icon as={icon} size="xl" className="text-accent-text-subtle" />
      <h1 className="text-xl">{title}</h1>
      <div className="grid gap-2 text-pretty">{children}</div>
      {actions && (
        <div className="mt-3 flex w-full flex-wrap justify-center gap-2 max-md:*:w-full">{actions}</div>
      )}
      {reference && <p className="mt-1 text-sm text-neutral-text-subtle">{reference}</p>}
    </div>
  );
}
