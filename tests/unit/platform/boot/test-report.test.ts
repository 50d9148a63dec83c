import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, summary } from '../../../../lib/platform/boot/test-report.mjs';

let folder: string;
const report = (content: object): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tillit-report-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('countVitest', () => {
  it('counts tests', () => {
    const file = report({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, testResults: [] });
    expect(countVitest(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });
  it('counts a file that cannot be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest(report({ numPassedTests: 3, testResults }), 1).failed).toBe(1);
  });
  it('is never green when the run broke, left no report, or had no tests', () => {
    expect(countVitest(report({ numPassedTests: 3, testResults: [] }), 1).failed).toBe(1);
    expect(countVitest(join(folder, 'missing.json'), 0).failed).toBe(1);
    expect(countVitest(report({ numPassedTests: 0, testResults: [] }), 0).failed).toBe(1);
  });
});

describe('countPlaywright', () => {
  it('counts one that passed at the second try as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countPlaywright(report({ stats }), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });
});

describe('summary', () => {
  it('ends with the sum', () => {
    const { text, failed } = summary([
      { name: 'unit', seconds: 1.25, passed: 10, failed: 0, skipped: 0 },
      { name: 'e2e', seconds: 60, passed: 2, failed: 1, skipped: 4 },
    ]);
    expect(text.split('\n').at(-1)).toBe('12 passed, 1 failed');
    expect(text).toMatch(/^e2e .* 2 passed .* 1 failed .* 60\.0 s {2}\(4 skipped\)$/m);
    expect(failed).toBe(1);
  });
});
