import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import './global-postgres';

export type TestDatabase = {
  name: string;
  /** As tillit_eier: makes the schema, is bound by row-level security too. */
  ownerUrl: string;
  /** As the app: owns nothing, NOSUPERUSER, NOBYPASSRLS. */
  appUrl: string;
  /** Sees every tenant: to look behind the wall, and for tests of roles. */
  superUrl: string;
  drop: () => Promise<void>;
};

/**
 * A database of its own for one test file, with the migrated schema and no rows (about 20 ms). The code under test finds
 * it where it finds the real one: in the environment.
 * empty: without the schema, for tests of the migrate runner.
 */
export async function testDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const { template, owner, app, superuser } = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const source = empty ? 'template0' : template;
  await asSuperuser(`create database ${name} template ${source} strategy file_copy owner ${owner.user}`);
  process.env.TILLIT_APP_DATABASE_URL = urlOf(app, name);
  return {
    name,
    ownerUrl: urlOf(owner, name),
    appUrl: urlOf(app, name),
    superUrl: urlOf(superuser, name),
    drop: () => asSuperuser(`drop database if exists ${name} with (force)`),
  };
}

/** One statement on the cluster itself: roles and databases. */
export async function asSuperuser(statement: string): Promise<void> {
  await withClient(urlOf(inject('postgres').superuser, 'postgres'), (client) => client.query(statement));
}

export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function urlOf({ user, password }: { user: string; password: string }, database: string): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${inject('postgres').port}/${database}`;
}
