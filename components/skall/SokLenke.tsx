'use client';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Icon } from '@/components/ui/Icon';

/** Ser ut som et felt, er en lenke: søket bor på siden for brukere, der navn ikke havner i adressen. */
export function SokLenke({ href, tekst }: { href: string; tekst: string }) {
  const router = useRouter();
  useEffect(() => {
    const tast = (event: KeyboardEvent) => {
      const skriver =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || skriver) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (!fokuserSok()) router.push(href);
    };
    window.addEventListener('keydown', tast);
    return () => window.removeEventListener('keydown', tast);
  }, [href, router]);
  return (
    <Link
      href={href}
      className="sokelenke"
      aria-keyshortcuts="/"
      aria-label={tekst}
      onClick={(event) => fokuserSok() && event.preventDefault()}
    >
      <Icon as={MagnifyingGlassIcon} />
      <span className="max-xl:hidden">{tekst}</span>
      <kbd
        aria-hidden
        className="ml-auto rounded-md border border-neutral-border-subtle px-1.5 font-sans text-xs max-xl:hidden"
      >
        /
      </kbd>
    </Link>
  );
}

function fokuserSok(): boolean {
  const felt = document.getElementById('sok');
  felt?.focus();
  return felt !== null;
}
