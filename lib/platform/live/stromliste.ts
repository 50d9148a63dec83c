// Route handlers, pages and instrumentation are separate module graphs in Next: one list for all of them.
const felles = globalThis as { tillitStrommer?: Set<() => void>; tillitStopper?: boolean };
const strommer = () => (felles.tillitStrommer ??= new Set());

/** Registers an open stream. `next start` waits for ever for open answers, so each must be closable from outside. */
export function holdAapen(lukk: () => void): () => void {
  if (felles.tillitStopper) {
    queueMicrotask(lukk);
    return () => undefined;
  }
  strommer().add(lukk);
  return () => void strommer().delete(lukk);
}

export const antallAapne = (): number => strommer().size;

/** Ends every stream. `erSlutt`: the app is stopping, and no new one may stay open either. */
export function lukkAlle(erSlutt = false): void {
  felles.tillitStopper = erSlutt;
  for (const lukk of strommer()) lukk();
}
