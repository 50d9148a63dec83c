import { spawnSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './connect.mjs';
import { send } from './guard.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

/**
 * One Tillit for each data folder. A pid alone is not proof: after a restart of the machine it may belong to
 * something else, so the lock also holds when that process started.
 * @param {string} folder
 * @returns {{ wasStale: boolean, release: () => void }} wasStale: the one before us died without letting go
 */
export function lockDataFolder(folder) {
  const file = join(folder, 'tillit.lock');
  const mine = `${process.pid} ${startOf(process.pid)}`;
  const release = () => {
    if (read(file) === mine) rmSync(file, { force: true });
  };
  if (create(file, mine)) return { wasStale: false, release };

  const held = read(file);
  if (isHeld(held)) throw new Refusal(texts.alreadyRunning(folder));
  takeAway(file, held, folder);
  if (!create(file, mine)) throw new Refusal(texts.alreadyRunning(folder));
  return { wasStale: true, release };
}

/** @param {string | null} content */
function isHeld(content) {
  const [, pid, started] = /^(\d+) (.*)$/.exec(content ?? '') ?? [];
  return pid !== undefined && send(Number(pid), 0) && startOf(Number(pid)) === started;
}

/**
 * Removes a dead process's lock. By rename, so that of two who try at once only one gets it.
 * @param {string} file
 * @param {string | null} stale
 * @param {string} folder
 */
function takeAway(file, stale, folder) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // somebody else took it; creating ours decides
  }
  const taken = read(aside);
  if (taken !== stale) linkSync(aside, file);
  rmSync(aside);
  if (taken !== stale) throw new Refusal(texts.alreadyRunning(folder));
}

/**
 * Written aside and linked into place: nobody ever sees a lock that is there but still empty.
 * @param {string} file
 * @param {string} content
 */
function create(file, content) {
  const aside = `${file}.new.${process.pid}`;
  writeFileSync(aside, content, { mode: 0o600 });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside);
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * When a process started, as a text that is stable for as long as it lives.
 * @param {number} pid
 */
function startOf(pid) {
  if (process.platform === 'win32') return '';
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  // The name in brackets may hold spaces; field 22 of the whole is field 20 after it.
  return read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')[19] ?? '';
}
