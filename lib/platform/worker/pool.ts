import 'server-only';
import type { Worker } from 'node:worker_threads';
import type { FromWorker, Outcome, ToWorker } from './types';

export interface PoolOptions {
  /**
   * Starts the thread. The bundler finds the entry by its form, so the caller writes it out:
   * `() => new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits })`. It takes `workerData` for itself.
   */
  start: () => Worker;
  /** Threads at the same time in this process. */
  size: number;
  /** Jobs that may wait for a thread. The next one is refused at once. */
  waiting: number;
  /** A thread without work is kept this long: the second proposal of a morning meeting finds it warm. */
  idleMs?: number;
  /** From «stop» until the thread is taken down. */
  graceMs?: number;
}

export interface JobOptions<Progress> {
  /** From the start of the work, not of the waiting. */
  timeoutMs: number;
  /** Gone: nobody waits for the answer any more. */
  signal?: AbortSignal;
  onProgress?: (value: Progress) => void;
}

interface Job<Input, Progress, Output> {
  input: Input;
  options: JobOptions<Progress>;
  end: (outcome: Outcome<Output>) => void;
  isOver: () => boolean;
}

/** A few threads for work that takes seconds. The server itself only passes messages on. */
export class Pool<Input, Progress, Output> {
  private readonly idle = new Map<Worker, NodeJS.Timeout>();
  private readonly busy = new Set<Worker>();
  private readonly queue: Job<Input, Progress, Output>[] = [];
  private isClosed = false;

  constructor(private readonly options: PoolOptions) {}

  run(input: Input, options: JobOptions<Progress>): Promise<Outcome<Output>> {
    return new Promise((resolve) => {
      let over = false;
      const end = (outcome: Outcome<Output>) => {
        over = true;
        resolve(outcome);
      };
      if (options.signal?.aborted) return end({ status: 'CANCELLED' });
      if (this.isClosed || this.isFull()) return end({ status: 'BUSY' });
      // While it waits; the thread that takes it listens for itself.
      options.signal?.addEventListener('abort', () => this.leaveQueue(job), { once: true });
      const job = { input, options, end, isOver: () => over };
      this.queue.push(job);
      this.next();
    });
  }

  /** Takes every thread down. What was under way ends as cancelled. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const job of this.queue.splice(0)) job.end({ status: 'CANCELLED' });
    await Promise.all([...this.busy, ...this.idle.keys()].map((worker) => worker.terminate()));
  }

  /** For tests and for those who wonder. */
  get count() {
    return { busy: this.busy.size, idle: this.idle.size, waiting: this.queue.length };
  }

  private isFull(): boolean {
    return this.busy.size >= this.options.size && this.queue.length >= this.options.waiting;
  }

  private leaveQueue(job: Job<Input, Progress, Output>): void {
    const place = this.queue.indexOf(job);
    if (place < 0) return;
    this.queue.splice(place, 1);
    job.end({ status: 'CANCELLED' });
  }

  private next(): void {
    if (this.busy.size >= this.options.size) return;
    const job = this.queue.shift();
    if (!job) return;
    let worker: Worker;
    try {
      worker = this.take();
    } catch (error) {
      return job.end({ status: 'FAILED', error: asError(error) });
    }
    this.busy.add(worker);
    this.work(worker, job);
  }

  /** The thread that worked last is the warmest. */
  private take(): Worker {
    const [worker, timer] = [...this.idle].at(-1) ?? [];
    if (!worker) return this.begin();
    clearTimeout(timer);
    this.idle.delete(worker);
    worker.ref();
    return worker;
  }

  private begin(): Worker {
    const worker = this.options.start();
    worker.on('exit', () => this.idle.delete(worker));
    // What it says after its job has ended is nobody's business, but must not become an uncaught error.
    worker.on('error', () => undefined);
    return worker;
  }

  private work(worker: Worker, job: Job<Input, Progress, Output>): void {
    const { timeoutMs, signal, onProgress } = job.options;
    const stop = new SharedArrayBuffer(4);
    let grace: NodeJS.Timeout | undefined;
    const askToStop = () => {
      Atomics.store(new Int32Array(stop), 0, 1);
      grace = setTimeout(() => finish({ status: 'CANCELLED' }, false), this.options.graceMs ?? 250);
    };
    const timer = setTimeout(() => finish({ status: 'TIMED_OUT' }, false), timeoutMs);
    const onMessage = (message: FromWorker<Progress, Output>) => {
      if (message.kind === 'PROGRESS') return signal?.aborted ? undefined : onProgress?.(message.value);
      if (signal?.aborted) return finish({ status: 'CANCELLED' }, true);
      if (message.kind === 'FAILED') return finish({ status: 'FAILED', error: message.error }, true);
      finish({ status: 'DONE', value: message.value }, true);
    };
    const onError = (error: unknown) => finish({ status: 'FAILED', error: asError(error) }, false);
    const onExit = () =>
      finish(
        this.isClosed
          ? { status: 'CANCELLED' }
          : { status: 'FAILED', error: new Error('The thread ended by itself') },
        false,
      );
    const finish = (outcome: Outcome<Output>, isWell: boolean) => {
      clearTimeout(timer);
      clearTimeout(grace);
      signal?.removeEventListener('abort', askToStop);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      this.busy.delete(worker);
      if (isWell && !this.isClosed) this.rest(worker);
      else void worker.terminate();
      if (!job.isOver()) job.end(outcome);
      this.next();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal?.addEventListener('abort', askToStop, { once: true });
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage({ input: job.input, stop } satisfies ToWorker<Input>);
    } catch (error) {
      finish({ status: 'FAILED', error: asError(error) }, true);
    }
  }

  private rest(worker: Worker): void {
    // A thread that rests must not keep the process alive, nor the timer.
    worker.unref();
    const timer = setTimeout(() => {
      this.idle.delete(worker);
      void worker.terminate();
    }, this.options.idleMs ?? 60_000).unref();
    this.idle.set(worker, timer);
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
