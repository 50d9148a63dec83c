import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_MODULES, ROOT } from './paths.mjs';
import { isEntry, Refusal, runAsCommand } from './refusal.mjs';
import { run } from './run.mjs';
import { contentHash, isStamped, stamp } from './stamp.mjs';
import * as texts from './texts.mjs';
import { withWritableHome } from './writable-home.mjs';

const FOLDERS = ['app', 'components', 'lib', 'public', 'prisma/schema'];
/** Not part of what next builds. The generated client follows from prisma/schema. */
const IGNORED = ['lib/platform/boot', 'lib/platform/db/generated'];
/** Other files at the root count too (proxy.ts, postcss.config.mjs …), but not those of other tools. */
const ROOT_FILE = /^(?!vitest\.|prettier\.|prisma\.)[\w-]+(\.config)?\.(ts|js|mjs)$/;
const ROOT_JSON = ['package.json', 'package-lock.json', 'tsconfig.json'];

export const NEXT = join(NODE_MODULES, 'next/dist/bin/next');

/**
 * next build, when something it is made from has changed.
 * @param {{ env: NodeJS.ProcessEnv, say: (text: string) => void }} options
 */
export async function buildWhenNeeded({ env, say }) {
  const stampFile = join(ROOT, '.next/tillit-stamp');
  const hash = buildHash(ROOT, env);
  // A build that failed leaves .next without BUILD_ID.
  if (existsSync(join(ROOT, '.next/BUILD_ID')) && isStamped(stampFile, hash)) return;
  say(texts.building());
  const { code, output } = await run(process.execPath, [NEXT, 'build'], {
    cwd: ROOT,
    env: { ...withWritableHome(env), NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Refusal(`${output.trim()}\n${texts.buildFailed()}`);
  stamp(stampFile, hash);
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function buildHash(root, env) {
  const files = readdirSync(root).filter((name) => ROOT_FILE.test(name) || ROOT_JSON.includes(name));
  // Variables with this prefix are written into the build.
  const inlined = Object.entries(env).filter(([name]) => name.startsWith('NEXT_PUBLIC_'));
  return contentHash(root, {
    inputs: [...FOLDERS, ...files],
    ignore: IGNORED,
    extra: inlined.sort().map(String),
  });
}

if (isEntry(import.meta)) await runAsCommand(() => buildWhenNeeded({ env: process.env, say: console.log }));
