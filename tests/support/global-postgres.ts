import type { TestProject } from 'vitest/node';
import { migrate } from '../../lib/platform/boot/migrate.mjs';
import { appRole, OWNER, prepareOwnDatabase } from '../../lib/platform/boot/roles.mjs';
import { SUPERUSER } from '../../lib/platform/boot/postgres-cluster.mjs';
import { startThrowAwayPostgres } from '../../lib/platform/boot/throw-away.mjs';

const TEMPLATE = 'tillit_mal';

export type PostgresForTests = {
  port: number;
  template: string;
  superuser: { user: string; password: string };
  owner: { user: string; password: string };
  app: { user: string; password: string };
};

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: PostgresForTests;
  }
}

/** One Postgres for the whole run, with a migrated database that each test file copies. */
export default async function setup(project: TestProject) {
  const postgres = await startThrowAwayPostgres();
  try {
    const secrets = { superuserPassword: postgres.password, ownerPassword: 'eier', appPassword: 'app' };
    await prepareOwnDatabase(postgres, secrets, TEMPLATE);
    await migrate(postgres.url(OWNER, secrets.ownerPassword, TEMPLATE));
    project.provide('postgres', {
      port: postgres.port,
      template: TEMPLATE,
      superuser: { user: SUPERUSER, password: postgres.password },
      owner: { user: OWNER, password: secrets.ownerPassword },
      app: { user: appRole(TEMPLATE), password: secrets.appPassword },
    });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return postgres.stop;
}
