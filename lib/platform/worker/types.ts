export interface ToWorker<Input> {
  input: Input;
  /** One Int32: 1 = stop. Shared memory, because a thread that works does not read its messages. */
  stop: SharedArrayBuffer;
}

export type FromWorker<Progress, Output> =
  { kind: 'PROGRESS'; value: Progress } | { kind: 'DONE'; value: Output } | { kind: 'FAILED'; error: Error };

/** Every way a job can end. Nothing is thrown, and nothing is left hanging. */
export type Outcome<Output> =
  | { status: 'DONE'; value: Output }
  | { status: 'CANCELLED' }
  | { status: 'TIMED_OUT' }
  /** Too many wait already, or the server is on its way down. */
  | { status: 'BUSY' }
  | { status: 'FAILED'; error: Error };
