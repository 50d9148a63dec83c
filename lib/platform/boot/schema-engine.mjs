import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.mjs';

const require = createRequire(join(ROOT, 'package.json'));
const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** @typedef {{ path: string, content: string }[]} SchemaFiles */

/**
 * Every .prisma file below a folder, in a fixed order.
 * @param {string} folder
 * @returns {SchemaFiles}
 */
export function readSchema(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: name, content: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * One text for all files: the snapshot that is kept beside each migration.
 * @param {SchemaFiles} files
 */
export const joinSchema = (files) =>
  files.map(({ path, content }) => `// ${path}\n\n${content.trim()}\n`).join('\n');

/**
 * The SQL that leads from one schema to another. Prisma's engine as WebAssembly, so nothing is downloaded.
 * The engine wants some Postgres to talk to and may use it as a shadow: give it a throw-away one, never real data.
 * @param {{ from: SchemaFiles | null, to: SchemaFiles, throwAwayUrl: string }} options
 * @returns {Promise<string>} empty when nothing changed
 */
export async function diffSchemas({ from, to, throwAwayUrl }) {
  const { PrismaPg } = require('@prisma/adapter-pg');
  const { bindMigrationAwareSqlAdapterFactory } = require('@prisma/driver-adapter-utils');
  const { SchemaEngine } = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: throwAwayUrl }));
  const engine = await SchemaEngine.new(
    { datamodels: to.map(({ path, content }) => [path, content]) },
    () => {},
    adapter,
  );
  try {
    const { stdout } = await engine.diff({
      from: from ? { tag: 'schemaDatamodel', files: from } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    });
    // Every Postgres has the schema public; creating it would ask for a right that the owner may lack.
    const sql = (stdout ?? '').replace('-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n', '').trim();
    return sql === '' || sql === '-- This is an empty migration.' ? '' : `${sql}\n`;
  } finally {
    engine.free();
  }
}

/** @type {Promise<any> | undefined} */
let engineModule;

/** Once for each process: the glue knows only one engine, and a second one would break the first. */
const loadEngine = () => (engineModule ??= joinEngine());

/** Node cannot import a .wasm file, so its two halves are joined by hand. */
async function joinEngine() {
  const main = require.resolve('@prisma/schema-engine-wasm');
  const glue = await import(pathToFileURL(join(dirname(main), 'schema_engine_bg.js')).href);
  const wasm = readFileSync(join(dirname(main), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  /** @type {any} */ (instance.exports).__wbindgen_start();
  return glue;
}
