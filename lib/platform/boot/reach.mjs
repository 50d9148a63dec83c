import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';

/** Postgres refuses to run as root; as root it runs as «nobody». */
const NOBODY = 65534;

/** The uid and gid to run Postgres as, or nothing when we are an ordinary person. */
export function postgresIdentity() {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/**
 * Can «nobody» walk to this folder? Root's own checkouts are often below a 0700 folder (/root, mkdtemp).
 * @param {string} folder
 */
export function isOpenToOthers(folder) {
  if (process.getuid?.() !== 0) return true;
  for (let at = resolve(folder); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** A temp folder that «nobody» can walk to. */
export function openTempFolder() {
  return [tmpdir(), '/tmp', '/var/tmp'].find((folder) => isReachable(folder)) ?? tmpdir();
}

/** @param {string} folder */
function isReachable(folder) {
  try {
    return isOpenToOthers(folder);
  } catch {
    return false;
  }
}
