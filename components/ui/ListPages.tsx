import Link from 'next/link';

interface ListPagesProps {
  label: string;
  /** Where the list begins; null when that is where we are. */
  first: Page | null;
  next: Page | null;
}

interface Page {
  href: string;
  text: string;
}

/** The way on, and back to the start, in a list that is read a page at a time. */
export function ListPages({ label, first, next }: ListPagesProps) {
  const pages = [first, next].filter((page) => page !== null);
  if (pages.length === 0) return null;
  return (
    <nav aria-label={label} className="ikke-trykk flex gap-6">
      {pages.map(({ href, text }) => (
        <Link key={href} href={href} className="lenke inline-flex min-h-12 items-center">
          {text}
        </Link>
      ))}
    </nav>
  );
}
