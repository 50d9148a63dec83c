import Link from 'next/link';
import { cx } from '@/components/ui/cx';

export interface Varighetsvalg {
  href: string;
  navn: string;
  om: string;
  erValgt: boolean;
}

/** «Fra nå av» og «bare én dag» er to ulike handlinger. Valget kommer først, og skjemaet etterpå. */
export function Varighet({ legende, valg }: { legende: string; valg: Varighetsvalg[] }) {
  return (
    <nav aria-label={legende}>
      <p className="mb-2 font-semibold">{legende}</p>
      <ul className="grid gap-2 md:grid-cols-3">
        {valg.map((v) => (
          <li key={v.href}>
            <Link
              href={v.href}
              aria-current={v.erValgt ? 'page' : undefined}
              className={cx('mottaker h-full no-underline text-inherit', v.erValgt && 'delvalg-valgt')}
            >
              <span>
                <span className="block font-semibold">{v.navn}</span>
                <span className="block text-sm text-neutral-text-subtle">{v.om}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
