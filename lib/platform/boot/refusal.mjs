import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * An expected reason not to go on: one sentence for the person at the terminal, no stack trace.
 * Everything else that is thrown is an accident and keeps its stack.
 */
export class Refusal extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'Refusal';
  }
}

/**
 * Runs a command-line entry: a Refusal becomes one line on stderr and exit code 1.
 * @param {() => Promise<number | void>} main
 */
export async function runAsCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * True when this module was started as a program and not imported.
 * @param {ImportMeta} meta
 */
export function isEntry(meta) {
  const started = process.argv[1];
  return started !== undefined && realPath(started) === realPath(fileURLToPath(meta.url));
}

/** @param {string} path */
function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
