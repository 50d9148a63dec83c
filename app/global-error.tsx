'use client';
import felles from './tekst/nb/felles.json';
import '@/components/ui/tema/app.css';

// Stands alone: when the layout itself fails there is no provider, so the words are read straight from the file.
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = felles.feilside;
  return (
    <html lang="nb" data-color-scheme="auto" data-color="accent" data-size="sm">
      <body data-size="sm">
        <title>{`${felles.skjema.feilPrefiks} ${t.tittel} – Tillit`}</title>
        <main className="mx-auto grid min-h-dvh w-full max-w-[34rem] content-center justify-items-center gap-3 px-6 text-center">
          <h1 className="text-xl">{t.tittel}</h1>
          <p>{t.tekst}</p>
          <p>{t.raad}</p>
          <button type="button" className="ds-button knapp mt-3" data-variant="primary" onClick={reset}>
            {felles.proevIgjen}
          </button>
          {error.digest && (
            <p className="text-sm text-neutral-text-subtle">
              {t.referanse.replace('{nummer}', error.digest)}
            </p>
          )}
        </main>
      </body>
    </html>
  );
}
