import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOpenToOthers, openTempFolder, postgresIdentity } from './reach.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

export const SUPERUSER = 'postgres';
const ENCODING = ['-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];

/**
 * Makes a new cluster. It is built beside its place and renamed when whole, so a start that was cut short leaves no half.
 * @param {{ folder: string, superuserPassword: string, binaries: import('./postgres-binaries.mjs').Binaries }} options
 */
export function createCluster({ folder, superuserPassword, binaries }) {
  const building = `${folder}.new`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true, mode: 0o700 });
  giveToPostgres(building);

  const secretFolder = mkdtempSync(join(openTempFolder(), 'tillit-pw-'));
  const passwordFile = join(secretFolder, 'password');
  writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  giveToPostgres(secretFolder);
  giveToPostgres(passwordFile);
  try {
    const seen = isOpenToOthers(dirname(folder)) ? building : '/proc/self/cwd';
    const result = spawnSync(
      binaries.initdb,
      ['-D', seen, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '-N', ...ENCODING],
      { ...postgresIdentity(), cwd: building, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
    );
    if (result.status !== 0) throw new Refusal(texts.clusterNotCreated(lastLine(result.stderr)));
    renameSync(building, folder);
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
  }
}

/** @param {string} path */
function giveToPostgres(path) {
  const { uid, gid } = postgresIdentity();
  if (uid !== undefined) chownSync(path, uid, gid);
}

/** @param {string | undefined} text */
const lastLine = (text) => text?.trim().split('\n').at(-1) ?? '';
