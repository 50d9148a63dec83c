import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../../lib/platform/boot/install.mjs';

let root: string;
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.5' },
  'node_modules/@next/swc-darwin': { version: '16.4.5', optional: true },
};
const { '': _self, 'node_modules/@next/swc-darwin': _otherMachine, ...installed } = wanted;

function given(lock: object, modules: object | null) {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }));
  if (modules)
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: modules }));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tillit-install-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('isInstalled', () => {
  it('is yes when all is there but what belongs to other machines', () => {
    given(wanted, installed);
    expect(isInstalled(root)).toBe(true);
  });
  it('is no before the first install, or when one was cut short', () => {
    given(wanted, null);
    expect(isInstalled(root)).toBe(false);
  });
  it('is no when the lock file asks for another version', () => {
    given({ ...wanted, 'node_modules/next': { version: '16.4.6' } }, installed);
    expect(isInstalled(root)).toBe(false);
  });
  it('is no when something is missing, or too much', () => {
    given({ ...wanted, 'node_modules/zod': { version: '4.6.7' } }, installed);
    expect(isInstalled(root)).toBe(false);
    given(wanted, { ...installed, 'node_modules/zod': { version: '4.6.7' } });
    expect(isInstalled(root)).toBe(false);
  });
  it('is no when another major of Node installed it', () => {
    given(wanted, installed);
    writeFileSync(join(root, 'node_modules/.tillit-node'), 'v18 linux x64\n');
    expect(isInstalled(root)).toBe(false);
  });
});
