import { sluttAaLytte } from './live';
import { lukkAlle } from './stromliste';

/** `next start` waits for open answers before it stops. So we end them when we are told to stop. */
export function lukkNaarViStopper(): void {
  const felles = globalThis as { tillitSlutt?: boolean };
  if (felles.tillitSlutt) return;
  felles.tillitSlutt = true;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      lukkAlle(true);
      void sluttAaLytte();
    });
}
