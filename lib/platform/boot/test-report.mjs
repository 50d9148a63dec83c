import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { name: string, seconds: number }} Result
 */

/**
 * A table with a line for each kind, and last the sum.
 * @param {Result[]} results
 */
export function summary(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, passed, failed, skipped, seconds }) => {
    const numbers = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    const rest = skipped > 0 ? `  (${skipped} skipped)` : '';
    return `${name.padEnd(width)} ${numbers} ${seconds.toFixed(1).padStart(7)} s${rest}`;
  });
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  return { text: [...lines, '', `${passed} passed, ${failed} failed`].join('\n'), passed, failed };
}

/**
 * Vitest's JSON report. A file that cannot be loaded has no tests in it, and counts as one failure.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(file, exitCode) {
  const report = read(file);
  const files = /** @type {{ status: string, assertionResults: { status: string }[] }[]} */ (
    report?.testResults ?? []
  );
  const unloadable = files.filter(
    (one) => one.status === 'failed' && !one.assertionResults.some(isFailed),
  ).length;
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + unloadable,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return neverGreenOn(exitCode, counts);
}

/**
 * Playwright's JSON report. One that passed at the second try has not passed.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(file, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(file)?.stats ?? {};
  return neverGreenOn(exitCode, { passed: expected, failed: unexpected + flaky, skipped });
}

/** @param {{ status: string }} test */
const isFailed = ({ status }) => status === 'failed';

/**
 * A run that broke outside of its tests, or that found none, has failed.
 * @param {number} exitCode
 * @param {Counts} counts
 */
function neverGreenOn(exitCode, counts) {
  const broken = exitCode !== 0 || counts.passed + counts.failed === 0;
  return broken && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
