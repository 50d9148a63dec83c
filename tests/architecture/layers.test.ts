import { describe, expect, it } from 'vitest';
import { domainOf, roleOf, sources } from '../support/source';

const files = sources('app', 'components', 'lib', 'prisma');
const LAYERS = ['lib/platform', 'lib/domain', 'components', 'app'];
const layer = (path: string) => LAYERS.findIndex((start) => path.startsWith(`${start}/`));

/** Towards the more stable word. A domain may import those on its own line or above. */
const ORDER = [
  ['tilgang'],
  ['ansatt', 'team', 'bruker'],
  ['sak', 'kartlegging', 'maal'],
  ['mestring'],
  ['vedtak'],
  ['klage', 'brukervalg'],
  ['tiltaksplan'],
  ['revurdering'],
  ['frist'],
  ['dagen', 'vakt'],
  ['tillit', 'skall'],
];
const rank = (domain: string) => ORDER.findIndex((line) => line.includes(domain));

describe('layers', () => {
  it('imports go app → components → lib/domain → lib/platform, never back', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((i) => layer(i.target) > layer(file.path) && layer(file.path) >= 0)
        .map((i) => `${file.path} → ${i.target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every domain has a place in the order', () => {
    const unknown = [...new Set(files.map((f) => domainOf(f.path)))].filter((d) => d !== null && rank(d) < 0);
    expect(unknown).toEqual([]);
  });

  it('domains import only more stable domains', () => {
    const wrong = files.flatMap((file) => {
      const own = domainOf(file.path);
      if (!own) return [];
      return file.imports
        .filter((i) => {
          const other = domainOf(`${i.target}/`) ?? domainOf(i.target);
          return other !== null && other !== own && rank(other) > rank(own);
        })
        .map((i) => `${file.path} → ${i.target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('domains reach each other only through types, rules, queries, commands, policy and the gates', () => {
    const doors = ['types', 'rules', 'queries', 'commands', 'policy', 'schema'];
    const wrong = files.flatMap((file) => {
      const own = domainOf(file.path);
      if (!own) return [];
      return file.imports
        .filter((i) => {
          const other = domainOf(i.target);
          return other && other !== own && other !== 'tilgang' && !doors.includes(roleOf(i.target));
        })
        .map((i) => `${file.path} → ${i.target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('components never reach for data: no queries, commands, loaders or handlinger', () => {
    const wrong = files
      .filter((file) => file.path.startsWith('components/'))
      .flatMap((file) =>
        file.imports
          .filter(
            (i) =>
              domainOf(i.target) &&
              ['queries', 'commands', 'loaders', 'handlinger'].includes(roleOf(i.target)),
          )
          .map((i) => `${file.path} → ${i.target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('there are no import cycles between the domains and none between files of rules', () => {
    expect(cycle()).toEqual([]);
  });
});

/** The first cycle of value imports among our own files, or nothing. */
function cycle(): string[] {
  const edges = new Map(
    files.map((f) => [
      f.path.replace(/\.tsx?$/, ''),
      f.imports.filter((i) => !i.isType).map((i) => i.target.replace(/\.tsx?$/, '')),
    ]),
  );
  const done = new Set<string>();
  const visit = (node: string, trail: string[]): string[] => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of edges.get(node) ?? []) {
      const found = edges.has(next) ? visit(next, [...trail, node]) : [];
      if (found.length > 0) return found;
    }
    done.add(node);
    return [];
  };
  for (const node of edges.keys()) {
    const found = visit(node, []);
    if (found.length > 0) return found;
  }
  return [];
}
