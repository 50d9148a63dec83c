import type { ReactNode } from 'react';
import { Icon, type IconType } from './Icon';

export function Banner({ icon, children }: { icon: IconType; children: ReactNode }) {
  return (
    <p className="ikke-trykk flex items-center justify-center gap-1.5 bg-info-background-tinted px-4 py-1 text-xs text-info-text-default">
      <Icon as={icon} size="sm" />
      <span>{children}</span>
    </p>
  );
}
