import 'server-only';
import type { Clock } from '@/lib/platform/time/clock';
import { dayOf, instantAt, addDays, type Dato } from '@/lib/platform/time/dato';

export interface DailyJob {
  /** Does the day's work. May run again the same day, and then finds nothing to do. */
  run: (clock: Clock) => Promise<void>;
  /** Is there something that cannot wait until tonight? Cheap: asked every few minutes. */
  isDue?: (since: Date) => Promise<boolean>;
}

interface Schedule {
  clock: Clock;
  /** The wall clock in Norway, such as «03:00». */
  at: string;
  /** How often we look at the clock. A timer that sleeps a whole day does not survive a laptop's lid. */
  everyMs: number;
  onError: (error: unknown) => void;
}

/** The latest moment the job should have run, at or before `now`. */
export function lastDue(now: Date, at: string): Date {
  const today: Dato = dayOf(now);
  const due = instantAt(today, at);
  return due <= now ? due : instantAt(addDays(today, -1), at);
}

/**
 * Runs once soon after start, and then every night. Never two at a time. A failure is told, and tried again at the next look.
 * @returns a function that stops it.
 */
export function startDaily(job: DailyJob, { clock, at, everyMs, onError }: Schedule): () => void {
  let ranAt: Date | null = null;
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      const now = clock.now();
      const isNight = ranAt === null || ranAt < lastDue(now, at);
      if (isNight || (await job.isDue?.(ranAt!))) {
        await job.run(clock);
        ranAt = now;
      }
    } catch (error) {
      onError(error);
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void look(), everyMs);
  // The server may stop without waiting for us.
  timer.unref();
  const first = setTimeout(() => void look(), Math.min(everyMs, FIRST_LOOK_MS));
  first.unref();
  return () => {
    clearInterval(timer);
    clearTimeout(first);
  };
}

/** Not while the first pages are served. */
const FIRST_LOOK_MS = 20_000;
