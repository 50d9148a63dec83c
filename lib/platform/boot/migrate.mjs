import { randomUUID } from 'node:crypto';
import { withConnection } from './connect.mjs';
import { readMigrations } from './migrations.mjs';
import { migrationsFolder } from './paths.mjs';
import { isEntry, Refusal, runAsCommand } from './refusal.mjs';
import { ensureAppGroup, OWNER, prepareOwnDatabase } from './roles.mjs';
import * as texts from './texts.mjs';
import { startThrowAwayPostgres } from './throw-away.mjs';

/** The same advisory lock as Prisma's own engine takes, so that `prisma migrate deploy` waits for us and we for it. */
const LOCK = 72707369;

/** Prisma's own table, column by column, so that `npx prisma migrate deploy` stays usable. */
const HISTORY = `
  create table if not exists _prisma_migrations (
    id                      varchar(36) primary key not null,
    checksum                varchar(64) not null,
    finished_at             timestamptz,
    migration_name          varchar(255) not null,
    logs                    text,
    rolled_back_at          timestamptz,
    started_at              timestamptz not null default now(),
    applied_steps_count     integer not null default 0
  )`;

/**
 * Brings a database to the migrations of this code: one transaction per file, all or nothing of each.
 * @param {string} url  The owner's.
 * @param {{ folder?: string, onApply?: (name: string) => void }} [options]
 * @returns {Promise<string[]>} the names that were applied now
 */
export async function migrate(url, { folder = migrationsFolder(process.env), onApply = () => {} } = {}) {
  const migrations = readMigrations(folder);
  return withConnection(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureAppGroup(client);
    await client.query(HISTORY);
    const applied = await readHistory(client);
    refuseForeignHistory(migrations, applied);

    const pending = migrations.filter(({ name }) => !applied.has(name));
    for (const migration of pending) {
      onApply(migration.name);
      await apply(client, migration);
    }
    return pending.map(({ name }) => name);
  });
}

/**
 * Refuses what `migrate` would refuse, without changing anything: cheap enough to ask before a build.
 * @param {string} url
 * @param {string} [folder]
 */
export async function refuseForeignDatabase(url, folder = migrationsFolder(process.env)) {
  await withConnection(url, async (client) => {
    const { rows } = await client.query(`select to_regclass('_prisma_migrations') is not null as exists`);
    if (rows[0].exists) refuseForeignHistory(readMigrations(folder), await readHistory(client));
  });
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<Map<string, { checksum: string, finished: boolean }>>}
 */
async function readHistory(client) {
  const { rows } = await client.query(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null order by started_at`,
  );
  return new Map(rows.map(({ name, checksum, finished }) => [name, { checksum, finished }]));
}

/**
 * @param {import('./migrations.mjs').Migration[]} migrations
 * @param {Map<string, { checksum: string, finished: boolean }>} applied
 */
function refuseForeignHistory(migrations, applied) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const [name, { checksum, finished }] of applied) {
    const migration = known.get(name);
    if (!migration) throw new Refusal(texts.databaseIsNewer(name));
    if (!finished) throw new Refusal(texts.migrationHalfDone(name));
    if (migration.checksum !== checksum) throw new Refusal(texts.migrationEdited(name));
  }
}

/**
 * @param {import('pg').Client} client
 * @param {import('./migrations.mjs').Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  const startedAt = new Date();
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw new Refusal(texts.migrationFailed(name, describe(error, sql)));
  }
}

/**
 * @param {unknown} error
 * @param {string} sql
 */
function describe(error, sql) {
  const { message, position } = /** @type {{ message: string, position?: string }} */ (error);
  return position ? texts.atLine(message, sql.slice(0, Number(position)).split('\n').length) : message;
}

/**
 * Applies every migration to a database that is thrown away: a quick look at whether the SQL holds.
 * @param {{ onApply: (name: string) => void }} options
 */
async function tryMigrations({ onApply }) {
  const postgres = await startThrowAwayPostgres();
  try {
    const secrets = { superuserPassword: postgres.password, ownerPassword: 'eier', appPassword: 'app' };
    await prepareOwnDatabase(postgres, secrets, 'tillit');
    return await migrate(postgres.url(OWNER, 'eier', 'tillit'), { onApply });
  } finally {
    await postgres.stop();
  }
}

if (isEntry(import.meta)) {
  await runAsCommand(async () => {
    /** @param {string} name */
    const onApply = (name) => console.log(texts.applying(name));
    const { DATABASE_URL } = process.env;
    if (process.argv.includes('--try'))
      console.log(texts.migrated((await tryMigrations({ onApply })).length));
    else if (DATABASE_URL) console.log(texts.migrated((await migrate(DATABASE_URL, { onApply })).length));
    else throw new Refusal(texts.migrateNeedsUrl());
  });
}
