import { join } from 'node:path';
import { buildWhenNeeded, NEXT } from './build.mjs';
import { NODE_MODULES, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { withoutSettings } from './test-app.mjs';
import { countPlaywright, countVitest } from './test-report.mjs';
import { withWritableHome } from './writable-home.mjs';

/** @typedef {import('./test-report.mjs').Counts} Counts */

const bin = (/** @type {string} */ path) => join(NODE_MODULES, path);
const PRETTIER_CACHE = bin('.cache/prettier/tillit');

/**
 * In the order they run: the quick ones first.
 * @type {Record<string, (reports: string) => Promise<Counts>>}
 */
export const KINDS = {
  format: () =>
    check([bin('prettier/bin/prettier.cjs'), '--check', '.', '--cache', '--cache-location', PRETTIER_CACHE]),
  lint: () => check([bin('oxlint/bin/oxlint')]),
  types: () =>
    check(
      [NEXT, 'typegen'],
      [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
      [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tests/tsconfig.json'],
    ),
  unit: (reports) => vitest('unit', reports),
  architecture: (reports) => vitest('architecture', reports),
  integration: (reports) => vitest('integration', reports),
  build: async () => {
    await buildWhenNeeded({ env: withoutSettings(process.env), say: console.log });
    return { passed: 1, failed: 0, skipped: 0 };
  },
  e2e: async (reports) => {
    const report = join(reports, 'e2e.json');
    const args = [bin('@playwright/test/cli.js'), 'test', '-c', 'tests/e2e/playwright.config.ts'];
    return countPlaywright(report, await node(args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report }));
  },
};

/**
 * Each command is one check. All of them run.
 * @param {string[][]} commands
 * @returns {Promise<Counts>}
 */
async function check(...commands) {
  let failed = 0;
  for (const command of commands) if ((await node(command)) !== 0) failed += 1;
  return { passed: commands.length - failed, failed, skipped: 0 };
}

/**
 * @param {string} project
 * @param {string} reports
 */
async function vitest(project, reports) {
  const report = join(reports, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return countVitest(report, await node([bin('vitest/vitest.mjs'), ...args]));
}

/**
 * @param {string[]} args
 * @param {NodeJS.Dict<string>} [extra]
 */
async function node(args, extra = {}) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const env = { ...withWritableHome(withoutSettings(process.env)), ...colour, ...extra };
  const { code } = await run(process.execPath, args, { cwd: ROOT, env, show: true });
  return code;
}
