import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isOpenToOthers, postgresIdentity } from './reach.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

const READY_WITHIN_MS = 60_000;
export const STOPPED_WITHIN_MS = 20_000;

/**
 * The name Postgres uses for its folder. Below a folder closed to «nobody» the real path cannot be walked,
 * but /proc/self/cwd leads straight to the folder that the process was started in.
 * @param {string} folder
 */
export const seenFolder = (folder) => (isOpenToOthers(dirname(folder)) ? folder : '/proc/self/cwd');

/**
 * After a kill -9 Postgres lives on without its parent. The data folder lock has been taken by now, so it is nobody else's.
 * @param {string} folder
 * @param {import('./postgres-binaries.mjs').Binaries} binaries
 */
export function stopOrphan(folder, binaries) {
  if (!existsSync(join(folder, 'postmaster.pid'))) return;
  spawnSync(binaries.pgCtl, ['stop', '-D', seenFolder(folder), '-m', 'fast', '-w', '-t', '20'], {
    ...postgresIdentity(),
    cwd: folder,
    stdio: 'ignore',
  });
}

/**
 * Postgres writes «ready» in line 8 of postmaster.pid, as pg_ctl reads it.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} folder
 * @param {string} logFile
 */
export async function untilReady(child, folder, logFile) {
  /** @type {Error | undefined} */
  let failed;
  child.once('error', (error) => (failed = error));
  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await sleep(20)) {
    if (failed || child.exitCode !== null || child.signalCode !== null) break;
    if (pidFileLines(folder)[0] === String(child.pid) && pidFileLines(folder)[7]?.trim() === 'ready') return;
  }
  await stopPostmaster(child);
  throw new Refusal(texts.postgresDidNotStart(logFile));
}

/** @param {string} folder */
function pidFileLines(folder) {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** @param {import('node:child_process').ChildProcess} child */
export async function stopPostmaster(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const inTime = await Promise.race([gone.then(() => true), sleep(STOPPED_WITHIN_MS, false, { ref: false })]);
  if (inTime) return;
  child.kill('SIGQUIT');
  await gone;
}
