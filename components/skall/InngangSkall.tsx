import type { ReactNode } from 'react';
import { Merke } from './Merke';
import { Vinterlandskap } from './Vinterlandskap';

interface InngangSkallProps {
  tittel: ReactNode;
  undertittel?: ReactNode;
  children: ReactNode;
  /** Veiene videre for dem som ikke skal logge inn her. */
  fot?: ReactNode;
}

/** Sidene utenfor innloggingen: innholdet til venstre, landskapet til høyre, og som et bånd øverst på telefonen. */
export function InngangSkall({ tittel, undertittel, children, fot }: InngangSkallProps) {
  return (
    <div className="grid min-h-dvh grid-cols-1 max-lg:grid-rows-[auto_minmax(0,1fr)] lg:grid-cols-[minmax(32rem,43%)_minmax(0,1fr)]">
      <div className="ikke-trykk overflow-hidden max-lg:h-40 max-lg:md:h-56 lg:sticky lg:top-0 lg:order-2 lg:h-dvh">
        <Vinterlandskap />
      </div>
      <div className="flex flex-col px-4 py-6 md:px-20 md:py-12">
        <header className="flex items-center gap-2.5 text-xl font-semibold tracking-tight">
          <Merke className="size-8.5" />
          Tillit
        </header>
        <main id="innhold" tabIndex={-1} className="my-auto w-full max-w-[27.5rem] py-8 outline-none">
          <h1 className="text-2xl">{tittel}</h1>
          {undertittel && <p className="mt-2 text-lg text-neutral-text-subtle">{undertittel}</p>}
          <div className="mt-7">{children}</div>
        </main>
        {fot && (
          <footer className="grid gap-2.5 border-t border-neutral-border-subtle pt-5 text-sm">{fot}</footer>
        )}
      </div>
    </div>
  );
}
