import { describe, expect, it } from 'vitest';
import { RETTIGHETER } from '@/lib/domain/tilgang/rettigheter';
import { read, sources } from '../support/source';

const files = sources('app', 'components', 'lib');
const handlinger = files.filter((file) => /^lib\/domain\/.*\/handlinger\.ts$/.test(file.path));
const defined = handlinger.flatMap((file) =>
  [...file.code.matchAll(/\bnavn: '([\w.]+)'/g)].map((m) => m[1]!),
);
const loaded = files
  .filter((file) => /^lib\/domain\/.*\/loaders\.ts$/.test(file.path))
  .flatMap((file) => [...file.code.matchAll(/\bhandling: '([\w.]+)'/g)].map((m) => m[1]!));

describe('the two gates', () => {
  it('every export of handlinger.ts is made by handling()', () => {
    const wrong = handlinger.flatMap((file) =>
      file.exports
        .filter((name) => !new RegExp(`export const ${name} = handling(<[^>]*>)?\\(`).test(file.code))
        .map((name) => `${file.path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every export of actions.ts is made by action() or lesAction()', () => {
    const wrong = files
      .filter((file) => /^lib\/domain\/.*\/actions\.ts$/.test(file.path))
      .flatMap((file) =>
        file.exports
          .filter(
            (name) => !new RegExp(`export const ${name} = (action|lesAction)(<[^>]*>)?\\(`).test(file.code),
          )
          .map((name) => `${file.path}: ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('every export of loaders.ts is made by load()', () => {
    const wrong = files
      .filter((file) => /^lib\/domain\/.*\/loaders\.ts$/.test(file.path))
      .flatMap((file) =>
        file.exports
          .filter((name) => !new RegExp(`export const ${name} = load(<[^>]*>)?\\(`).test(file.code))
          .map((name) => `${file.path}: ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('no server action hides outside actions.ts', () => {
    const open = new Set(['lib/domain/tilgang/utlogging.ts']);
    const wrong = files
      .filter(
        (f) => /^['"]use server['"];/m.test(f.code) && !f.path.endsWith('/actions.ts') && !open.has(f.path),
      )
      .map((f) => f.path);
    expect(wrong).toEqual([]);
  });

  it('every route handler answers through a gate, or is one of the few open ones', () => {
    const open = ['app/api/v1/helse/route.ts', 'app/api/auth/[...nextauth]/route.ts'];
    const wrong = files
      .filter(
        (f) => f.path.endsWith('/route.ts') && !open.includes(f.path) && !f.path.startsWith('app/api/bench/'),
      )
      .filter(
        (f) => !/apiLesing\(|apiPdf\(|apiHandling\(|apiNedlasting\(|apiStrom\(|load\w+\.svar\(/.test(f.code),
      )
      .map((f) => f.path);
    expect(wrong).toEqual([]);
  });

  it('every page for employees reads through a loader', () => {
    const wrong = files
      .filter((f) => f.path.startsWith('app/(ansatt)/') && f.path.endsWith('/page.tsx'))
      .filter(
        (f) =>
          !f.imports.some(
            (i) => i.target.endsWith('/loaders') && i.names.some((name) => name.startsWith('load')),
          ),
      )
      .map((f) => f.path);
    expect(wrong).toEqual([]);
  });

  it('every write is reachable over the API: the register is complete', () => {
    const register = read('app/api/v1/handlinger/[navn]/register.ts');
    const missing = handlinger
      .flatMap((file) => file.exports)
      .filter((name) => !new RegExp(`^ {2}${name},$`, 'm').test(register));
    expect(missing).toEqual([]);
  });
});

describe('the rights table', () => {
  it('every handling that is defined stands in the table, and every line in the table is used', () => {
    const used = new Set([...defined, ...loaded]);
    expect([...used].filter((navn) => !Object.hasOwn(RETTIGHETER, navn))).toEqual([]);
    expect(Object.keys(RETTIGHETER).filter((navn) => !used.has(navn))).toEqual([]);
  });

  it('every handling has an allow test and a deny test', () => {
    const tests = sources('tests').filter((file) => file.path.startsWith('tests/integration/'));
    const proven = (navn: string, word: RegExp) =>
      tests.some((file) => {
        const start = file.code.indexOf(`describe('${navn}`);
        if (start < 0) return false;
        const end = file.code.indexOf('\ndescribe(', start + 1);
        return word.test(file.code.slice(start, end < 0 ? undefined : end));
      });
    const missing = Object.keys(RETTIGHETER).flatMap((navn) => [
      ...(proven(navn, /it(\.each\([^)]*\))?\(\s*'tillater/) ? [] : [`${navn}: tillater`]),
      ...(proven(navn, /it(\.each\([^)]*\))?\(\s*'nekter/) ? [] : [`${navn}: nekter`]),
    ]);
    expect(missing).toEqual([]);
  });
});
