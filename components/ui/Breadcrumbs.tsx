import Link from 'next/link';

export function Breadcrumbs({ label, items }: { label: string; items: { href: string; text: string }[] }) {
  return (
    <nav aria-label={label} className="ikke-trykk text-sm text-neutral-text-subtle">
      <ol className="flex flex-wrap items-center">
        {items.map((item, index) => (
          <li key={item.href} className="flex items-center">
            {index > 0 && (
              <span aria-hidden className="px-1.5">
                /
              </span>
            )}
            <Link href={item.href} className="py-1 underline underline-offset-2 max-md:py-3">
              {item.text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
