import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './types';

/** What a job may do while it works. */
export interface Work<Progress> {
  progress: (value: Progress) => void;
  /** Somebody has asked for what there is so far, or is no longer there. Ask often; answer by returning. */
  isStopped: () => boolean;
}

/** Below the server that started it, so that a page never waits for a search when the cores are few. */
const NICE = 10;

/** The entry of a worker thread: takes one job at a time, and works without giving the thread back. */
export function serve<Input, Progress, Output>(work: (input: Input, tools: Work<Progress>) => Output): void {
  const port = parentPort;
  if (!port) throw new Error('This file is the entry of a worker thread');
  // Linux counts niceness by thread; elsewhere this would slow down the whole server.
  if (process.platform === 'linux') setPriority(0, NICE);
  const say = (message: FromWorker<Progress, Output>) => port.postMessage(message);
  port.on('message', ({ input, stop }: ToWorker<Input>) => {
    const flag = new Int32Array(stop);
    try {
      const value = work(input, {
        progress: (progress) => say({ kind: 'PROGRESS', value: progress }),
        isStopped: () => Atomics.load(flag, 0) === 1,
      });
      say({ kind: 'DONE', value });
    } catch (error) {
      say({ kind: 'FAILED', error: error instanceof Error ? error : new Error('Unknown error') });
    }
  });
}
