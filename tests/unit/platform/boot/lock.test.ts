import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDataFolder, readSecrets } from '../../../../lib/platform/boot/data-folder.mjs';
import { lockDataFolder } from '../../../../lib/platform/boot/lock.mjs';
import { Refusal } from '../../../../lib/platform/boot/refusal.mjs';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tillit-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('lockDataFolder', () => {
  it('lets one in, and the next one after it has gone', () => {
    const lock = lockDataFolder(folder);
    expect(lock.wasStale).toBe(false);
    expect(() => lockDataFolder(folder)).toThrow('kjører allerede');
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    lockDataFolder(folder).release();
  });
  it.each([
    ['is dead', '999999999 1'],
    ['has the number of one that is now something else', `${process.pid} 1`],
    ['left nonsense', 'tull'],
  ])('takes over from one that %s', (_, left) => {
    writeFileSync(join(folder, 'tillit.lock'), left);
    const lock = lockDataFolder(folder);
    expect(lock.wasStale).toBe(true);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the data folder', () => {
  it('is refused below a file, and nothing is left behind', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => prepareDataFolder(join(file, 'data'))).toThrow(Refusal);
    expect(readdirSync(folder)).toEqual(['file']);
  });
  it('is made with all that leads to it', () => {
    prepareDataFolder(join(folder, 'a/b'));
    expect(existsSync(join(folder, 'a/b'))).toBe(true);
    expect(readdirSync(join(folder, 'a/b'))).toEqual([]);
  });
  it('holds secrets that stay the same, for the owner only', () => {
    const secrets = readSecrets(folder);
    expect(readSecrets(folder)).toEqual(secrets);
    expect(new Set(Object.values(secrets)).size).toBe(4);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
  it('does not make new secrets when the old ones cannot be read', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"own');
    expect(() => readSecrets(folder)).toThrow('secrets.json');
  });
});
