import Link from 'next/link';
import type { ReactNode } from 'react';

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link role="menuitem" tabIndex={-1} href={href} className="menyvalg">
      {children}
    </Link>
  );
}
