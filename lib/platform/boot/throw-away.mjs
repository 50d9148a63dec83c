import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { guardFolder } from './guard.mjs';
import { startPostgres } from './postgres.mjs';
import { SUPERUSER } from './postgres-cluster.mjs';
import { openTempFolder } from './reach.mjs';

/**
 * A Postgres in a temp folder that is gone after stop(). For tests and for writing migrations.
 */
export async function startThrowAwayPostgres() {
  const holder = mkdtempSync(join(openTempFolder(), 'tillit-db-'));
  chmodSync(holder, 0o755);
  guardFolder(holder);
  const password = randomBytes(18).toString('base64url');
  const clean = () => rmSync(holder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const postgres = await startPostgres({
      folder: join(holder, 'postgres'),
      superuserPassword: password,
      durable: false,
      maxConnections: 200,
    });
    return {
      ...postgres,
      holder,
      password,
      /** @param {string} database */
      superuserUrl: (database) => postgres.url(SUPERUSER, password, database),
      stop: async () => {
        await postgres.stop();
        clean();
      },
    };
  } catch (error) {
    clean();
    throw error;
  }
}
