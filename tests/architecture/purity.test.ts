import { describe, expect, it } from 'vitest';
import { domainOf, roleOf, sources } from '../support/source';

const files = sources('app', 'components', 'lib', 'prisma', 'tests');

describe('purity', () => {
  const pure = files.filter(
    (file) => domainOf(file.path) && ['rules', 'policy', 'view'].includes(roleOf(file.path)),
  );

  it('rules, policies and views know no clock, no waiting and no environment', () => {
    const forbidden = /Date\.now\(|new Date\(\s*\)|\bawait\b|\basync\b|process\.env|Math\.random/;
    expect(pure.filter((file) => forbidden.test(file.code)).map((file) => file.path)).toEqual([]);
  });

  it('rules import only types, rules, code tables of their own and platform time, text and errors', () => {
    const wrong = pure
      .filter((file) => roleOf(file.path) === 'rules')
      .flatMap((file) =>
        file.imports
          .filter(
            (i) =>
              !i.isType &&
              !/^lib\/platform\/(time|text|errors)\//.test(i.target) &&
              !(
                i.target.startsWith('lib/domain/') &&
                ['types', 'rules', 'errors', 'rettigheter'].includes(roleOf(i.target))
              ) &&
              i.target !== '@navikt/fnrvalidator',
          )
          .map((i) => `${file.path} → ${i.target}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the database', () => {
  const mayUsePrisma = (path: string) =>
    path.startsWith('lib/platform/db/') ||
    /^lib\/domain\/.*\/(queries|commands)\.ts$/.test(path) ||
    path.startsWith('prisma/seed/') ||
    path.startsWith('tests/');

  it('only the platform, queries, commands, the seed and the tests touch the Prisma client', () => {
    const wrong = files
      .filter((file) => !mayUsePrisma(file.path))
      .flatMap((file) =>
        file.imports
          .filter((i) => i.target.startsWith('lib/platform/db/generated') && !i.isType)
          .map((i) => `${file.path} → ${i.target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('only the gates and the sign-in open a transaction', () => {
    const doors = [
      'lib/domain/tilgang/porter.ts',
      // Work nobody asked for: the nightly roll-out. Sets the tenant itself; nothing from the net reaches it.
      'lib/domain/tilgang/jobb.ts',
      'lib/domain/tilgang/foresporsel.ts',
      'lib/domain/tilgang/innlogging.ts',
    ];
    const wrong = files
      .filter(
        (f) =>
          !f.path.startsWith('tests/') &&
          !f.path.startsWith('prisma/') &&
          !f.path.startsWith('lib/platform/db/'),
      )
      .filter((f) => !doors.includes(f.path))
      .filter((f) =>
        f.imports.some(
          (i) =>
            i.target === 'lib/platform/db/client' &&
            i.names.some((n) => n === 'transaction' || n === 'prisma'),
        ),
      )
      .map((f) => f.path);
    expect(wrong).toEqual([]);
  });

  it('only the gates mint a scope', () => {
    const wrong = files
      .filter(
        (f) =>
          !['lib/domain/tilgang/porter.ts', 'lib/domain/tilgang/jobb.ts'].includes(f.path) &&
          !f.path.startsWith('tests/'),
      )
      .filter((f) => f.imports.some((i) => i.target === 'lib/domain/tilgang/scope'))
      .map((f) => f.path);
    expect(wrong).toEqual([]);
  });

  it('queries and commands are server-only', () => {
    const wrong = files
      .filter((f) => /^lib\/domain\/.*\/(queries|commands|loaders|handlinger)\.ts$/.test(f.path))
      .filter((f) => !f.imports.some((i) => i.target === 'server-only'))
      .map((f) => f.path);
    expect(wrong).toEqual([]);
  });
});
