import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildHash } from '../../../../lib/platform/boot/build.mjs';
import { contentHash, isStamped, stamp } from '../../../../lib/platform/boot/stamp.mjs';

let root: string;
const write = (path: string, content: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
};
const hash = () =>
  contentHash(root, { inputs: ['app', 'missing', 'tsconfig.json'], ignore: ['app/generated'] });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tillit-stamp-'));
  write('app/page.tsx', 'one');
  write('tsconfig.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('contentHash', () => {
  it('is the same for the same content', () => {
    const before = hash();
    write('app/page.tsx', 'one');
    expect(hash()).toBe(before);
  });
  it('sees a change, a new file and a new name', () => {
    const seen = [hash()];
    write('app/page.tsx', 'two');
    seen.push(hash());
    write('app/deep/down/other.tsx', '');
    seen.push(hash());
    renameSync(join(root, 'app/page.tsx'), join(root, 'app/pages.tsx'));
    seen.push(hash());
    expect(new Set(seen).size).toBe(seen.length);
  });
  it('sees content that moves from one file to the next', () => {
    write('app/a', 'xy');
    write('app/b', 'z');
    const before = hash();
    write('app/a', 'x');
    write('app/b', 'yz');
    expect(hash()).not.toBe(before);
  });
  it('does not see what is ignored', () => {
    const before = hash();
    write('app/generated/client.ts', 'new');
    expect(hash()).toBe(before);
  });
});

describe('buildHash', () => {
  const env = (extra = {}) => ({ NODE_ENV: 'production', ...extra }) as NodeJS.ProcessEnv;
  it('sees what next builds from, also at the root', () => {
    const before = buildHash(root, env());
    write('proxy.ts', 'x');
    expect(buildHash(root, env())).not.toBe(before);
  });
  it('sees variables that are written into the build, and no others', () => {
    const before = buildHash(root, env());
    expect(buildHash(root, env({ PORT: '1' }))).toBe(before);
    expect(buildHash(root, env({ NEXT_PUBLIC_X: '1' }))).not.toBe(before);
  });
  it('does not see start-up code, the generated client, tests or the settings of other tools', () => {
    const before = buildHash(root, env());
    for (const path of [
      'lib/platform/boot/x.mjs',
      'lib/platform/db/generated/x.ts',
      'tests/x.ts',
      'vitest.config.ts',
    ])
      write(path, 'x');
    expect(buildHash(root, env())).toBe(before);
  });
});

describe('stamp', () => {
  it('is fresh only for the same hash', () => {
    const file = join(root, 'stamp');
    expect(isStamped(file, 'a')).toBe(false);
    stamp(file, 'a');
    expect(isStamped(file, 'a')).toBe(true);
    expect(isStamped(file, 'b')).toBe(false);
  });
});
