import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';
import { isEntry, Refusal, runAsCommand } from './refusal.mjs';
import { run } from './run.mjs';
import * as texts from './texts.mjs';

const SEED = join(ROOT, 'prisma/seed/seed.ts');

/**
 * Runs prisma/seed/seed.ts, which decides itself whether there is anything to do. TypeScript does not run on Node 20,
 * so it is bundled first; the bundle lies below node_modules, where its packages are found.
 * @param {{ appUrl: string, env: NodeJS.ProcessEnv }} options
 */
export async function seed({ appUrl, env }) {
  if (!existsSync(SEED)) return;
  const bundle = join(CACHE, `seed-${process.pid}.mjs`);
  try {
    await bundleTo(bundle);
    const { code } = await run(process.execPath, ['--enable-source-maps', bundle], {
      cwd: ROOT,
      show: true,
      env: { ...env, TILLIT_APP_DATABASE_URL: appUrl, TILLIT_DEMO: '1' },
    });
    if (code !== 0) throw new Refusal(texts.seedFailed());
  } finally {
    rmSync(bundle, { force: true });
  }
}

/** @param {string} outfile */
async function bundleTo(outfile) {
  /** @type {typeof import('esbuild')} */
  const esbuild = createRequire(join(ROOT, 'package.json'))('esbuild');
  const done = esbuild.build({
    entryPoints: [SEED],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    tsconfig: join(ROOT, 'tsconfig.json'),
    sourcemap: 'inline',
    logLevel: 'error',
    plugins: [
      {
        // The package throws outside of a React server; the seed is one in all but name.
        name: 'server-only',
        setup(build) {
          build.onResolve({ filter: /^server-only$/ }, () => ({ path: 'server-only', namespace: 'empty' }));
          build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
        },
      },
    ],
  });
  // Otherwise its service lives for as long as we do.
  await done.finally(() => esbuild.stop());
}

if (isEntry(import.meta)) {
  await runAsCommand(async () => {
    const appUrl = process.env.TILLIT_APP_DATABASE_URL;
    if (!appUrl) throw new Refusal(texts.seedNeedsUrl());
    await seed({ appUrl, env: process.env });
  });
}
