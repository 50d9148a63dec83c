import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './connect.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

/**
 * Makes the folder and proves that we can write in it, before anything slow and before anything is changed.
 * @param {string} folder
 */
export function prepareDataFolder(folder) {
  const probe = join(folder, `.skriveprove-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Refusal(texts.dataFolderNotWritable(folder, codeOf(error) ?? String(error)));
  }
}

/**
 * Not mkdir's own `recursive`: below /proc and the like that one never ends (Node 20).
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * @typedef {object} Secrets
 * @property {string} sessionSecret
 * @property {string} superuserPassword
 * @property {string} ownerPassword
 * @property {string} appPassword
 */

/**
 * This install's own secrets, made the first time and readable for the owner only.
 * @param {string} folder
 * @returns {Secrets}
 */
export function readSecrets(folder) {
  const file = join(folder, 'secrets.json');
  const stored = existsSync(file) ? parse(file) : {};
  const secrets = {
    sessionSecret: stored.sessionSecret ?? newSecret(),
    superuserPassword: stored.superuserPassword ?? newSecret(),
    ownerPassword: stored.ownerPassword ?? newSecret(),
    appPassword: stored.appPassword ?? newSecret(),
  };
  if (Object.keys(stored).length < Object.keys(secrets).length) {
    writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  chmodSync(file, 0o600);
  return secrets;
}

/**
 * @param {string} file
 * @returns {Partial<Secrets>}
 */
function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // New secrets would lock us out of the database that the old ones made.
    throw new Refusal(texts.secretsUnreadable(file));
  }
}

const newSecret = () => randomBytes(32).toString('base64url');
