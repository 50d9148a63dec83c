import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardProcess } from './guard.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { createCluster } from './postgres-cluster.mjs';
import { isOpenToOthers, postgresIdentity } from './reach.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 20_000;

/**
 * @typedef {object} Postgres
 * @property {number} port
 * @property {number} pid
 * @property {(user: string, password: string, database: string) => string} url
 * @property {Promise<unknown>} exited
 * @property {() => Promise<void>} stop
 */

/**
 * Starts PostgreSQL on a folder, on loopback only, and makes the cluster first if it is not there.
 * @param {{ folder: string, superuserPassword: string, durable?: boolean, maxConnections?: number }} options
 *   durable: false only for tests, where the data is thrown away.
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ folder, superuserPassword, durable = true, maxConnections = 100 }) {
  const binaries = findBinaries();
  try {
    if (existsSync(join(folder, 'PG_VERSION'))) refuseOtherMajor(folder, binaries.major);
    else createCluster({ folder, superuserPassword, binaries });
    stopOrphan(folder, binaries);

    const port = await freePort();
    const logFile = join(dirname(folder), 'postgres.log');
    if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
    const log = openSync(logFile, 'a', 0o600);
    const child = spawn(binaries.postgres, ['-D', seenFolder(folder), ...settings({ port, durable, maxConnections })], {
      ...postgresIdentity(),
      cwd: folder,
      // Its own process group: Ctrl-C in the terminal reaches us only, and we stop next before Postgres.
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, LC_ALL: 'C' },
    });
    closeSync(log);
    guardProcess(child, { signal: 'SIGINT', graceMs: STOPPED_WITHIN_MS });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    await untilReady(child, folder, logFile);
    return {
      port,
      pid: /** @type {number} */ (child.pid),
      exited,
      url: (user, password, database) =>
        `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
      stop: async () => {
        await stop(child);
        binaries.release();
      },
    };
  } catch (error) {
    binaries.release();
    throw error;
  }
}

/**
 * The name Postgres uses for its folder. Below a folder closed to «nobody» the real path cannot be walked,
 * but /proc/self/cwd leads straight to the folder that the process was started in.
 * @param {string} folder
 */
export const seenFolder = (folder) => (isOpenToOthers(dirname(folder)) ? folder : '/proc/self/cwd');

/** @param {{ port: number, durable: boolean, maxConnections: number }} options */
function settings({ port, durable, maxConnections }) {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: maxConnections,
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // A failed statement or the DETAIL of an error can hold a birth number. None of it belongs in a log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * @param {string} folder
 * @param {number} major
 */
function refuseOtherMajor(folder, major) {
  const found = Number.parseInt(readFileSync(join(folder, 'PG_VERSION'), 'utf8'), 10);
  if (found !== major) throw new Refusal(texts.clusterOfOtherMajor(folder, found, major));
}

/**
 * After a kill -9 Postgres lives on without its parent. The data folder lock has been taken by now, so it is nobody else's.
 * @param {string} folder
 * @param {import('./postgres-binaries.mjs').Binaries} binaries
 */
function stopOrphan(folder, binaries) {
  if (!existsSync(join(folder, 'postmaster.pid'))) return;
  spawnSync(binaries.pgCtl, ['stop', '-D', seenFolder(folder), '-m', 'fast', '-w', '-t', '20'], {
    ...postgresIdentity(),
    cwd: folder,
    stdio: 'ignore',
  });
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Postgres writes «ready» in line 8 of postmaster.pid, as pg_ctl reads it.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} folder
 * @param {string} logFile
 */
async function untilReady(child, folder, logFile) {
  /** @type {Error | undefined} */
  let failed;
  child.once('error', (error) => (failed = error));
  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await sleep(20)) {
    if (failed || child.exitCode !== null || child.signalCode !== null) break;
    if (pidFileLines(folder)[0] === String(child.pid) && pidFileLines(folder)[7]?.trim() === 'ready') return;
  }
  await stop(child);
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
async function stop(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const inTime = await Promise.race([gone.then(() => true), sleep(STOPPED_WITHIN_MS, false, { ref: false })]);
  if (inTime) return;
  child.kill('SIGQUIT');
  await gone;
}
