import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lastDue, startDaily } from '@/lib/platform/jobs/daily';
import type { Clock } from '@/lib/platform/time/clock';
import { dayOf } from '@/lib/platform/time/dato';

const HOUR = 3_600_000;
let now: Date;
const clock: Clock = { now: () => now, today: () => dayOf(now) };
const pass = async (ms: number) => {
  now = new Date(now.getTime() + ms);
  await vi.advanceTimersByTimeAsync(ms);
};

beforeEach(() => {
  vi.useFakeTimers();
  now = new Date('2026-11-25T07:20:00+01:00');
});
afterEach(() => vi.useRealTimers());

function start(over: { run?: () => Promise<void>; isDue?: () => Promise<boolean> } = {}) {
  const run = vi.fn(over.run ?? (async () => undefined));
  const onError = vi.fn();
  const stop = startDaily(
    { run, ...(over.isDue && { isDue: over.isDue }) },
    { clock, at: '03:00', everyMs: HOUR, onError },
  );
  return { run, onError, stop };
}

describe('lastDue', () => {
  it('is last night until three o’clock, and tonight after, also when the clock changes', () => {
    expect(lastDue(new Date('2026-11-25T02:59:00+01:00'), '03:00')).toEqual(
      new Date('2026-11-24T03:00:00+01:00'),
    );
    expect(lastDue(new Date('2026-11-25T03:00:00+01:00'), '03:00')).toEqual(
      new Date('2026-11-25T03:00:00+01:00'),
    );
    expect(lastDue(new Date('2027-03-28T12:00:00+02:00'), '03:00')).toEqual(
      new Date('2027-03-28T03:00:00+02:00'),
    );
  });
});

describe('startDaily', () => {
  it('does not run before the start is over, then once, then every night', async () => {
    const { run, stop } = start();
    expect(run).not.toHaveBeenCalled();
    await pass(20_000);
    expect(run).toHaveBeenCalledTimes(1);
    await pass(19 * HOUR);
    expect(run).toHaveBeenCalledTimes(1);
    await pass(HOUR);
    expect(run).toHaveBeenCalledTimes(2);
    await pass(24 * HOUR);
    expect(run).toHaveBeenCalledTimes(3);
    stop();
    await pass(48 * HOUR);
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('tells of a failure and tries again at the next look', async () => {
    const { run, onError, stop } = start({ run: () => Promise.reject(new Error('no database')) });
    await pass(20_000);
    await pass(HOUR);
    expect(run).toHaveBeenCalledTimes(2);
    expect(onError).toHaveBeenCalledTimes(2);
    stop();
  });

  it('runs at once when something cannot wait', async () => {
    let isDue = false;
    const { run, stop } = start({ isDue: async () => isDue });
    await pass(20_000);
    await pass(HOUR);
    isDue = true;
    await pass(HOUR);
    expect(run).toHaveBeenCalledTimes(2);
    stop();
  });
});
