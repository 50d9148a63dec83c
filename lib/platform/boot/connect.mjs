import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * One connection. `pg` is loaded when needed, because it is not there until npm ci has run.
 * @param {string} url
 * @returns {Promise<import('pg').Client>}
 */
export async function connect(url) {
  const { Client } = /** @type {typeof import('pg')} */ (createRequire(join(ROOT, 'package.json'))('pg'));
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'tillit-boot',
  });
  // Without a listener the process dies when Postgres stops.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} use
 */
export async function withConnection(url, use) {
  const client = await connect(url);
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} name */
export const quoteName = (name) => `"${name.replaceAll('"', '""')}"`;

/** @param {string} text */
export const quoteText = (text) => `'${text.replaceAll("'", "''")}'`;

/**
 * The error code of Postgres (SQLSTATE) or of the network.
 * @param {unknown} error
 */
export const codeOf = (error) => /** @type {{ code?: string }} */ (error)?.code;
