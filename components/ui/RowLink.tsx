import { ChevronRightIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** One row of a list is one link, and the whole row is its target. Use inside `<ul class="rader">`. */
export function RowLink({ href, children, meta }: { href: string; children: ReactNode; meta?: ReactNode }) {
  return (
    <Link href={href} className="rad">
      <span className="min-w-0 flex-1">{children}</span>
      {meta}
      <Icon as={ChevronRightIcon} className="text-neutral-text-subtle" />
    </Link>
  );
}
