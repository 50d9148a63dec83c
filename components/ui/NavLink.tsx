'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ComponentProps } from 'react';

interface NavLinkProps extends Omit<ComponentProps<typeof Link>, 'href'> {
  href: string;
  /** Current only on this very page, not on pages below it. */
  exact?: boolean;
}

/** A link that knows whether we are there. Style it with `aria-[current=page]:`. */
export function NavLink({ href, exact = false, ...rest }: NavLinkProps) {
  const here = usePathname();
  const target = href.split(/[?#]/)[0];
  const isCurrent = here === target || (!exact && here.startsWith(`${target}/`));
  return <Link {...rest} href={href} aria-current={isCurrent ? 'page' : undefined} />;
}
