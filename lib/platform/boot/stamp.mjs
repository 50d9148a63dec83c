import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of what a step is made from: the content of files and folders, and the Node version.
 * @param {string} root
 * @param {{ inputs: string[], ignore?: string[], extra?: string[] }} options  inputs, ignore: relative to root; what is missing is skipped.
 */
export function contentHash(root, { inputs, ignore = [], extra = [] }) {
  const hash = createHash('sha256');
  for (const text of [process.version, process.platform, process.arch, ...extra]) hash.update(`${text}\0`);
  for (const file of inputs.flatMap((input) => listFiles(root, input, ignore)).sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string[]} ignore
 * @returns {string[]} with «/» on every system
 */
function listFiles(root, path, ignore) {
  if (ignore.includes(path) || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => listFiles(root, `${path}/${name}`, ignore));
}

/**
 * @param {string} file
 * @param {string} hash
 */
export const isStamped = (file, hash) => existsSync(file) && readFileSync(file, 'utf8').trim() === hash;

/**
 * Only after the step has succeeded.
 * @param {string} file
 * @param {string} hash
 */
export const stamp = (file, hash) => writeFileSync(file, `${hash}\n`);
