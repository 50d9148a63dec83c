import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const NODE_MODULES = join(ROOT, 'node_modules');
/** Stamps and bundles that belong to the checkout, not to the data. */
export const CACHE = join(NODE_MODULES, '.cache/tillit');
export const GENERATED = join(ROOT, 'lib/platform/db/generated');

/** @param {NodeJS.ProcessEnv} env */
export const schemaFolder = (env) => resolve(ROOT, env.TILLIT_SCHEMA_DIR || 'prisma/schema');

/** @param {NodeJS.ProcessEnv} env */
export const dataFolder = (env) => resolve(ROOT, env.TILLIT_DATA || '.tillit');

/** @param {NodeJS.ProcessEnv} env */
export const migrationsFolder = (env) => resolve(ROOT, env.TILLIT_MIGRATIONS_DIR || 'prisma/migrations');
