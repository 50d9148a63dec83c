import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guardProcess } from './guard.mjs';
import { freePort } from './port.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { createCluster } from './postgres-cluster.mjs';
import { seenFolder, STOPPED_WITHIN_MS, stopOrphan, stopPostmaster, untilReady } from './postmaster.mjs';
import { postgresIdentity } from './reach.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

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
    const child = spawn(
      binaries.postgres,
      ['-D', seenFolder(folder), ...settings({ port, durable, maxConnections })],
      {
        ...postgresIdentity(),
        cwd: folder,
        // Its own process group: Ctrl-C in the terminal reaches us only, and we stop next before Postgres.
        detached: true,
        stdio: ['ignore', log, log],
        env: { ...process.env, LC_ALL: 'C' },
      },
    );
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
        await stopPostmaster(child);
        binaries.release();
      },
    };
  } catch (error) {
    binaries.release();
    throw error;
  }
}

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
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
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
