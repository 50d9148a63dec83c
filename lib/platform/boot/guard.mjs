import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isEntry } from './refusal.mjs';

/**
 * A small process that outlives ours: when we die in any way, also by kill -9, it stops what we started, newest first.
 * It hears of our death because its stdin closes.
 *
 * @typedef {{ pid: number, signal: NodeJS.Signals, graceMs: number, group: boolean }} Ward
 * @typedef {{ ward: Ward } | { forget: number } | { folder: string }} Message
 */

/** @type {import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, null, null> | undefined} */
let guard;

/** @param {Message} message */
function tell(message) {
  if (!guard) {
    const file = fileURLToPath(import.meta.url);
    guard = spawn(process.execPath, [file], {
      detached: true,
      cwd: '/',
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    guard.on('error', () => {});
    guard.stdin.on('error', () => {});
    guard.unref();
    /** @type {import('node:net').Socket} */ (guard.stdin).unref();
  }
  guard.stdin.write(`${JSON.stringify(message)}\n`);
}

/**
 * @param {import('node:child_process').ChildProcess} child  Started with detached: true, so it has its own process group.
 * @param {{ signal: NodeJS.Signals, graceMs: number, group?: boolean }} options
 *   signal: how to ask it to stop; group: whether what is left after graceMs is killed as a group.
 */
export function guardProcess(child, { signal, graceMs, group = false }) {
  const { pid } = child;
  if (pid === undefined) return;
  tell({ ward: { pid, signal, graceMs, group } });
  child.once('exit', () => tell({ forget: pid }));
}

/**
 * The folder is removed when we are gone, whether or not we removed it ourselves.
 * @param {string} folder
 */
export const guardFolder = (folder) => tell({ folder });

async function watch() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {});
  /** @type {Ward[]} */
  let wards = [];
  /** @type {string[]} */
  const folders = [];
  for await (const line of createInterface({ input: process.stdin })) {
    const message = /** @type {Message} */ (JSON.parse(line));
    if ('ward' in message) wards.unshift(message.ward);
    else if ('forget' in message) wards = wards.filter(({ pid }) => pid !== message.forget);
    else folders.push(message.folder);
  }
  for (const ward of wards) await end(ward);
  for (const folder of folders)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** @param {Ward} ward */
async function end({ pid, signal, graceMs, group }) {
  send(pid, signal);
  for (const deadline = Date.now() + graceMs; isAlive(pid) && Date.now() < deadline;) await sleep(50);
  send(group ? -pid : pid, 'SIGKILL');
}

/** @param {number} pid */
const isAlive = (pid) => send(pid, 0);

/**
 * @param {number} pid  Negative for a whole process group.
 * @param {NodeJS.Signals | 0} signal  0 only asks whether it lives.
 * @returns {boolean} whether it lives
 */
export function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

if (isEntry(import.meta)) await watch();
