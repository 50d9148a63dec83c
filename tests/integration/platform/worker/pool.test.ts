import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { Pool, type PoolOptions } from '@/lib/platform/worker/pool';
import type { Order } from '@/tests/support/worker/echo';

type Echo = Pool<Order, number, string>;
const pools: Echo[] = [];
const pool = (options: Partial<PoolOptions> = {}): Echo => {
  const made: Echo = new Pool({
    start: () =>
      new Worker(new URL('../../../support/worker/echo.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: 64 },
      }),
    size: 2,
    waiting: 1,
    graceMs: 100,
    ...options,
  });
  pools.push(made);
  return made;
};
afterEach(async () => {
  await Promise.all(pools.splice(0).map((p) => p.close()));
});

const SOON = { timeoutMs: 5_000 };
const turns = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs `order` and gives it up as soon as it has begun. */
async function giveUp(p: Echo, order: Order) {
  const giver = new AbortController();
  return p.run(order, { ...SOON, signal: giver.signal, onProgress: () => giver.abort() });
}

describe('the pool of worker threads', () => {
  it('gives the value, and says how it goes on the way', async () => {
    const seen: number[] = [];
    const outcome = await pool().run({ do: 'count', until: 3 }, { ...SOON, onProgress: (n) => seen.push(n) });
    expect(outcome).toEqual({ status: 'DONE', value: 'counted' });
    expect(seen).toEqual([1, 2, 3]);
  });

  it('keeps a thread warm between jobs, and lets it go after a while', async () => {
    const p = pool({ idleMs: 50 });
    for (let i = 0; i < 15; i++) await p.run({ do: 'echo', text: 'a' }, SOON);
    expect(p.count).toEqual({ busy: 0, idle: 1, waiting: 0 });
    await turns(150);
    expect(p.count.idle).toBe(0);
  });

  it('runs at most `size` at once, lets `waiting` wait, and refuses the next at once', async () => {
    const p = pool();
    const gone = new AbortController();
    const spin = () => p.run({ do: 'spin', deaf: false }, { ...SOON, signal: gone.signal });
    const [first, second, third] = [spin(), spin(), spin()];
    expect(p.count).toEqual({ busy: 2, idle: 0, waiting: 1 });
    expect(await p.run({ do: 'echo', text: 'a' }, SOON)).toEqual({ status: 'BUSY' });
    gone.abort();
    expect(await Promise.all([first, second, third])).toEqual([1, 2, 3].map(() => ({ status: 'CANCELLED' })));
    expect(await p.run({ do: 'echo', text: 'a' }, SOON)).toEqual({ status: 'DONE', value: 'a' });
  });

  it('a job that is given up stops by itself, and its thread lives on', async () => {
    const p = pool();
    expect(await giveUp(p, { do: 'spin', deaf: false })).toEqual({ status: 'CANCELLED' });
    expect(p.count.idle).toBe(1);
  });

  it('a job that does not listen is taken down', async () => {
    const p = pool();
    expect(await giveUp(p, { do: 'spin', deaf: true })).toEqual({ status: 'CANCELLED' });
    expect(p.count).toEqual({ busy: 0, idle: 0, waiting: 0 });
    expect((await p.run({ do: 'echo', text: 'a' }, SOON)).status).toBe('DONE');
  });

  it('a job that takes too long is taken down', async () => {
    const p = pool();
    expect(await p.run({ do: 'spin', deaf: true }, { timeoutMs: 300 })).toEqual({ status: 'TIMED_OUT' });
    expect(p.count).toEqual({ busy: 0, idle: 0, waiting: 0 });
  });

  it.each([
    ['throws', 'throw', 1],
    ['leaves', 'exit', 0],
    ['eats all memory it may have', 'eat', 0],
  ] as const)('a job that %s is a failure, and the next one works', async (_how, order, idle) => {
    const p = pool();
    const outcome = await p.run({ do: order }, { timeoutMs: 15_000 });
    expect(outcome.status).toBe('FAILED');
    expect(p.count.idle).toBe(idle);
    expect((await p.run({ do: 'echo', text: 'a' }, SOON)).status).toBe('DONE');
  });

  it('what cannot be sent, or started, is a failure and not an exception', async () => {
    const unsendable = { do: 'echo', text: (() => 'a') as unknown as string } as const;
    expect((await pool().run(unsendable, SOON)).status).toBe('FAILED');
    const broken = pool({
      start: () => {
        throw new Error('no threads today');
      },
    });
    expect((await broken.run({ do: 'echo', text: 'a' }, SOON)).status).toBe('FAILED');
  });

  it('closes: what works and what waits ends, and nothing new begins', async () => {
    const p = pool({ size: 1 });
    const working = p.run({ do: 'spin', deaf: true }, SOON);
    const waiting = p.run({ do: 'echo', text: 'a' }, SOON);
    await p.close();
    expect(await working).toEqual({ status: 'CANCELLED' });
    expect(await waiting).toEqual({ status: 'CANCELLED' });
    expect(await p.run({ do: 'echo', text: 'a' }, SOON)).toEqual({ status: 'BUSY' });
  });

  it('the server answers while every thread is at full speed', async () => {
    const p = pool();
    const gone = new AbortController();
    const jobs = [1, 2].map(() => p.run({ do: 'spin', deaf: false }, { ...SOON, signal: gone.signal }));
    await turns(300);
    let longest = 0;
    for (let i = 0; i < 50; i++) {
      const before = performance.now();
      await turns(5);
      longest = Math.max(longest, performance.now() - before - 5);
    }
    gone.abort();
    await Promise.all(jobs);
    expect(longest).toBeLessThan(200);
  });
});
