import '../../../lib/platform/boot/node-version.mjs';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench:formaalsvakt -- FIL.csv`. Node 20 does not read TypeScript, so the guard is bundled in memory first.
 */
const { installWhenNeeded } = await import('../../../lib/platform/boot/install.mjs');
await installWhenNeeded({ env: process.env, say: console.log });

const file = process.argv[2];
if (!file) {
  console.error('Skriv hvilken fil: npm run bench:formaalsvakt -- FIL.csv');
  process.exit(2);
}

const { build } = await import('esbuild');
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('maaling.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const bundle = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
const { maal } = await import(`data:text/javascript;base64,${bundle}`);

/** npm moves to the folder of package.json; the path is meant from where the person stands. */
const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
try {
  for (const line of maal(readFileSync(path, 'utf8'))) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
