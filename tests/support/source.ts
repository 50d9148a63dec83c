import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string;
  code: string;
  /** What it imports: paths from the root for our own files, package names for the rest. Types count too. */
  imports: { target: string; isType: boolean; names: string[] }[];
  exports: string[];
}

const SKIP = new Set(['node_modules', '.next', '.git', '.tillit', 'generated', 'test-results']);

export function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIP.has(entry.name) ? [] : walk(path);
    return [path];
  });
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Every hand-written TypeScript file below the folders, with its imports resolved. */
export function sources(...folders: string[]): SourceFile[] {
  return folders
    .flatMap(walk)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(parse);
}

function parse(path: string): SourceFile {
  const code = read(path);
  const { module } = parseSync(path, code);
  const fixed = module.staticImports.map((found) => ({
    target: target(path, found.moduleRequest.value),
    isType: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
    names: found.entries.flatMap((entry) => entry.importName.name ?? []),
  }));
  const dynamic = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map((found) => ({
    target: target(path, found[1]!),
    isType: false,
    names: [],
  }));
  const again = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) =>
      entry.moduleRequest
        ? [{ target: target(path, entry.moduleRequest.value), isType: entry.isType, names: [] }]
        : [],
    ),
  );
  const exports = module.staticExports.flatMap((found) =>
    found.entries.map((e) => e.exportName.name ?? 'default'),
  );
  return { path, code, imports: [...fixed, ...dynamic, ...again], exports };
}

function target(from: string, request: string): string {
  if (request.startsWith('@/')) return request.slice(2);
  if (request.startsWith('.'))
    return relative(ROOT, resolve(ROOT, dirname(from), request)).replaceAll('\\', '/');
  return request;
}

/** `lib/domain/vedtak/brev/rules.ts` → `vedtak`; null outside lib/domain. */
export const domainOf = (path: string): string | null => /^lib\/domain\/([^/]+)\//.exec(path)?.[1] ?? null;
/** `lib/domain/vedtak/brev/rules.ts` → `rules`. */
export const roleOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.tsx?$/, '');
