import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_MODULES, ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';
import { isStamped, stamp } from './stamp.mjs';
import * as texts from './texts.mjs';
import { withWritableHome } from './writable-home.mjs';

const NODE_STAMP = join(NODE_MODULES, '.tillit-node');

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/**
 * npm ci, when what is installed is not what package-lock.json says.
 * @param {{ env: NodeJS.ProcessEnv, say: (text: string) => void }} options
 */
export async function installWhenNeeded({ env, say }) {
  if (isInstalled(ROOT)) return;
  say(texts.installing());
  // NODE_ENV=production would leave out what the build needs.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const [command, first] = npm(env);
  const { code, output } = await run(command, [...first, ...args], {
    cwd: ROOT,
    env: withWritableHome(env),
    shell: process.platform === 'win32' && command === 'npm.cmd',
  }).catch((error) => ({ code: 1, output: String(error) }));
  if (code !== 0) throw new Refusal(`${output.trim()}\n${texts.installFailed()}`);
  stamp(NODE_STAMP, nodeLine());
}

/**
 * npm writes what it installed to node_modules/.package-lock.json, last of all. Comparing it with the lock file needs no
 * stamp of ours, and sees an install by hand as well as one that was cut short.
 * @param {string} root
 */
export function isInstalled(root) {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const nodeStamp = join(root, 'node_modules/.tillit-node');
  if (existsSync(nodeStamp) && !isStamped(nodeStamp, nodeLine())) return false;
  const installed = packagesOf(hidden);
  const wanted = packagesOf(join(root, 'package-lock.json'));
  return (
    Object.entries(wanted).every(([path, { version, optional }]) =>
      path in installed ? installed[path]?.version === version : optional || path === '',
    ) && Object.keys(installed).every((path) => path in wanted)
  );
}

/**
 * @param {string} file
 * @returns {Packages}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** Another major of Node may want other binaries. */
const nodeLine = () => `${process.version.split('.')[0]} ${process.platform} ${process.arch}`;

/**
 * The npm that started us, or else the one on PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, string[]]}
 */
function npm({ npm_execpath: cli }) {
  if (cli?.endsWith('npm-cli.js')) return [process.execPath, [cli]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}
