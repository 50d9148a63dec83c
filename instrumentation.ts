/** Called by Next once per process. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { lukkNaarViStopper } = await import('./lib/platform/live/slutt');
  lukkNaarViStopper();
  await startNightlyWork();
}

const FIVE_MINUTES_MS = 300_000;

/**
 * Visits exist two weeks ahead because this moves the window every night. With a fixed clock (demo, tests) no day passes,
 * so it is off; TILLIT_JOBS=1 or 0 decides otherwise. Nothing here runs before the first pages are served.
 */
async function startNightlyWork(): Promise<void> {
  const asked = process.env.TILLIT_JOBS;
  if (asked === '0' || (asked !== '1' && process.env.TILLIT_NOW)) return;
  const shared = globalThis as { tillitJobs?: boolean };
  if (shared.tillitJobs) return;
  shared.tillitJobs = true;
  const { startDaily } = await import('./lib/platform/jobs/daily');
  const { systemClock } = await import('./lib/platform/time/clock');
  const { log } = await import('./lib/platform/log/log');
  const { erNoeNytt, rullFramAlle } = await import('./lib/domain/tiltaksplan/utrulling/daglig/commands');
  const clock = systemClock();
  startDaily(
    {
      run: async () => void (await rullFramAlle(clock)),
      isDue: (since) => erNoeNytt(clock, since),
    },
    {
      clock,
      at: '03:00',
      everyMs: FIVE_MINUTES_MS,
      onError: (error) =>
        log.error({ kind: error instanceof Error ? error.name : 'thrown value' }, 'nightly work failed'),
    },
  );
}
