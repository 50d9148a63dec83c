import '../../../lib/platform/boot/node-version.mjs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench:hhcrsp -- --instanser DIR --ut DIR`. Node 20 does not read TypeScript, so the benchmark is bundled in memory first.
 */
const { installWhenNeeded } = await import('../../../lib/platform/boot/install.mjs');
await installWhenNeeded({ env: process.env, say: console.log });

const { build } = await import('esbuild');
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('kjor.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});
const bundle = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
const { kjor } = await import(`data:text/javascript;base64,${bundle}`);

/** npm moves to the folder of package.json; the paths are meant from where the person stands. */
process.exitCode = kjor(
  process.argv.slice(2),
  process.env.INIT_CWD ?? process.cwd(),
  console.log,
  console.error,
);
