import Link from 'next/link';

interface UtvalgslenkerProps {
  label: string;
  valg: { href: string; tekst: string; valgt: boolean }[];
}

/** Utvalg over en liste, som lenker: de kan åpnes, deles og angres med tilbakeknappen. */
export function Utvalgslenker({ label, valg }: UtvalgslenkerProps) {
  return (
    <nav aria-label={label} className="ikke-trykk flex flex-wrap gap-2">
      {valg.map(({ href, tekst, valgt }) => (
        <Link
          key={href}
          href={href}
          aria-current={valgt ? 'page' : undefined}
          className="inline-flex min-h-12 items-center rounded-full border border-neutral-border-default px-4 text-sm hover:bg-neutral-surface-tinted aria-[current=page]:border-accent-base-default aria-[current=page]:bg-accent-surface-tinted aria-[current=page]:font-semibold aria-[current=page]:text-accent-text-default md:min-h-9"
        >
          {tekst}
        </Link>
      ))}
    </nav>
  );
}
