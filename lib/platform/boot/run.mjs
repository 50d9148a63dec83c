import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardProcess, send } from './guard.mjs';

const GRACE_MS = 3000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a program in a process group of its own: Ctrl-C reaches only us, and we decide the order in which things stop.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startProgram(command, args, options) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  guardProcess(child, { signal: 'SIGTERM', graceMs: GRACE_MS, group: true });
  return child;
}

/**
 * Runs a program to its end and keeps what it said.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { show?: boolean }} options  show: let the person see its output at once.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { show = false, ...options }) {
  return new Promise((resolve, reject) => {
    const child = startProgram(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of /** @type {const} */ ([
      ['stdout', 'stdout'],
      ['stderr', 'stderr'],
    ])) {
      child[from]?.on('data', (chunk) => {
        output += chunk;
        if (show) process[to].write(chunk);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * SIGTERM, and after three seconds SIGKILL to all that is left of its group.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopProgram(child) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, sleep(GRACE_MS, undefined, { ref: false })]);
  send(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  await gone;
}

export const stopAllPrograms = () => Promise.all([...running].map(stopProgram));
