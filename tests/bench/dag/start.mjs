import '../../../lib/platform/boot/node-version.mjs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * `npm run bench:dag -- [--sekunder 60] [--besok 60,120,240,480,1000] [--seed 1]`. Invented, dense days: the engine beside two
 * simple planners. One core, one size at a time.
 */
const { installWhenNeeded } = await import('../../../lib/platform/boot/install.mjs');
await installWhenNeeded({ env: process.env, say: console.log });

/** @param {string} name @param {string} otherwise */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

const { build } = await import('esbuild');
const folder = mkdtempSync(join(tmpdir(), 'tillit-bench-dag-'));
try {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('maaling.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)) },
  });
  const file = join(folder, 'maaling.mjs');
  writeFileSync(file, outputFiles[0]?.contents ?? '');
  const { maal } = await import(pathToFileURL(file).href);
  maal({
    sekunder: Number(option('sekunder', '60')),
    seed: Number(option('seed', '1')),
    besok: option('besok', '60,120,240,480,1000').split(',').map(Number),
    si: console.log,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
