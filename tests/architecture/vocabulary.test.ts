import { describe, expect, it } from 'vitest';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, roleOf, sources, walk } from '../support/source';

const ROLES = [
  'types',
  'rules',
  'policy',
  'schema',
  'errors',
  'view',
  'queries',
  'commands',
  'loaders',
  'handlinger',
  'actions',
];
/** The machinery of the gates and the rights table are tilgang's own; each is explained in its README. */
const TILGANG = [
  'rettigheter',
  'scope',
  'foresporsel',
  'porter',
  'jobb',
  'feltfeil',
  'load',
  'handling',
  'api',
  'innlogging',
  'utlogging',
];
/** A search of seconds runs in a thread of its own: its entry, and the pool that starts it. Explained in dagen/README. */
const TRAADER = /^lib\/domain\/dagen\/forslag\/kjoring\/(worker|pool)\.ts$/;

describe('closed file roles in lib/domain', () => {
  it('every file plays one of the agreed roles, or is data', () => {
    const wrong = walk('lib/domain').filter((path) => {
      if (path.endsWith('/README.md')) return false;
      const role = roleOf(path);
      if (path.startsWith('lib/domain/tilgang/') && TILGANG.includes(role)) return false;
      if (TRAADER.test(path)) return false;
      return !ROLES.includes(role) || !path.endsWith('.ts');
    });
    expect(wrong).toEqual([]);
  });

  it('every domain folder has a README', () => {
    const folders = readdirSync(join(ROOT, 'lib/domain'), { withFileTypes: true }).filter((e) =>
      e.isDirectory(),
    );
    const missing = folders
      .filter((e) => !existsSync(join(ROOT, 'lib/domain', e.name, 'README.md')))
      .map((e) => e.name);
    expect(missing).toEqual([]);
  });

  it('no drawers: utils, helpers, common, and no barrels', () => {
    const wrong = [...walk('app'), ...walk('components'), ...walk('lib')].filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)|\/index\.tsx?$/.test(path),
    );
    expect(wrong).toEqual([]);
  });

  it('the top level holds only the house', () => {
    const house =
      /^(app|components|lib|prisma|public|tests|package\.json|package-lock\.json|tsconfig\.json|next\.config\.js|README\.md|LICENSE|\.ci|\.gitignore|\.npmrc|\.nvmrc|\.prettierignore|\.oxlintrc\.json|[a-z.]+\.config\.(js|mjs|ts)|proxy\.ts|instrumentation\.ts)$/;
    const local = new Set([
      'node_modules',
      '.git',
      '.next',
      '.tillit',
      '.vitest',
      'test-results',
      'next-env.d.ts',
      '.env',
      'tsconfig.tsbuildinfo',
    ]);
    const wrong = readdirSync(ROOT).filter((name) => !local.has(name) && !house.test(name));
    expect(wrong).toEqual([]);
  });

  it('identifiers, files and routes are ASCII', () => {
    const paths = [...walk('app'), ...walk('components'), ...walk('lib'), ...walk('prisma')];
    expect(paths.filter((path) => /[^\x20-\x7e]/.test(path))).toEqual([]);
  });

  it('the word user does not occur in lib/domain', () => {
    const wrong = sources('lib/domain')
      .filter((file) => /\buser(s|Id)?\b/i.test(file.code))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it('hand-written files stay under 400 lines', () => {
    const long = sources('app', 'components', 'lib', 'prisma', 'tests').filter(
      (f) => f.code.split('\n').length > 400,
    );
    expect(long.map((file) => file.path)).toEqual([]);
  });
});
