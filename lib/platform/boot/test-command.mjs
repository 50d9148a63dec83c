import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardFolder } from './guard.mjs';
import { generateWhenNeeded } from './generate.mjs';
import { installWhenNeeded } from './install.mjs';
import { Refusal } from './refusal.mjs';
import { stopAllPrograms } from './run.mjs';
import { KINDS } from './test-kinds.mjs';
import { summary } from './test-report.mjs';

/**
 * `npm test [kind …]`: every kind runs, also after one that failed, and the last line is the sum.
 * @param {string[]} wanted
 */
export async function main(wanted) {
  const unknown = wanted.filter((name) => !(name in KINDS));
  if (unknown.length > 0) {
    console.error(`Unknown kind of test: ${unknown.join(', ')}. Known: ${Object.keys(KINDS).join(', ')}.`);
    process.exit(1);
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void stopAllPrograms().then(() => process.exit(130)));
  }
  const reports = mkdtempSync(join(tmpdir(), 'tillit-reports-'));
  guardFolder(reports);
  try {
    await prepare();
    const results = await runKinds(wanted.length > 0 ? wanted : Object.keys(KINDS), reports);
    const { text, failed } = summary(results);
    console.log(`\n${text}`);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}

async function prepare() {
  await installWhenNeeded({ env: process.env, say: console.log });
  await generateWhenNeeded({ env: process.env, say: console.log });
}

/**
 * @param {string[]} names
 * @param {string} reports
 */
async function runKinds(names, reports) {
  const results = [];
  for (const name of names) {
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
    const started = Date.now();
    const counts = await KINDS[name]?.(reports).catch((error) => {
      console.error(error instanceof Refusal ? error.message : error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    results.push({
      name,
      seconds: (Date.now() - started) / 1000,
      passed: 0,
      failed: 1,
      skipped: 0,
      ...counts,
    });
  }
  return results;
}
