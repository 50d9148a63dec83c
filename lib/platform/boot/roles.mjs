import { createHash } from 'node:crypto';
import { codeOf, quoteName, quoteText, withConnection } from './connect.mjs';
import { SUPERUSER } from './postgres-cluster.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

/** Owns the database `tillit`; not a superuser, so FORCE ROW LEVEL SECURITY binds it too. */
export const OWNER = 'tillit_eier';
/** The group that migrations grant to. Owns nothing, cannot log in. */
export const APP_GROUP = 'tillit_app';

const RESTRICTED = 'nosuperuser nobypassrls nocreatedb nocreaterole noreplication';
const ALREADY_THERE = ['42710', '23505']; // duplicate_object; the same, seen by a concurrent creator
const SEEN_BY_ANOTHER = 'XX000'; // «tuple concurrently updated»
export const NOT_ALLOWED = '42501';
const MAX_NAME_BYTES = 63;

/**
 * The role the app logs in as. Roles are shared by a whole cluster, so each database has its own.
 * @param {string} database
 */
export function appRole(database) {
  const name = `tillit_app_${database}`;
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return name;
  return `tillit_app_${createHash('sha256').update(database).digest('hex').slice(0, 32)}`;
}

/**
 * Migrations grant to the group, so it must exist before the first of them.
 * @param {import('pg').Client} client
 */
export async function ensureAppGroup(client) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [APP_GROUP]);
  if (rowCount) return;
  await tolerant(client, `create role ${APP_GROUP} nologin ${RESTRICTED}`).catch((error) => {
    throw codeOf(error) === NOT_ALLOWED ? new Refusal(texts.appGroupMayNotBeMade(APP_GROUP)) : error;
  });
}

/**
 * Makes the app's login role, or gives an existing one the right password.
 * @param {import('pg').Client} client  The owner (on an external Postgres) or the superuser (on our own).
 * @param {{ role: string, password: string }} options
 */
export async function ensureAppLogin(client, { role, password }) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  // Not even NOSUPERUSER may be said about an existing role by one who is not superuser: refuseStrongAppRole looks instead.
  const statement = rowCount ? 'alter role' : 'create role';
  const rights = rowCount ? '' : RESTRICTED;
  await tolerant(client, `${statement} ${quoteName(role)} login ${rights} password ${quoteText(password)}`);
  const { rows } = await client.query(`select pg_has_role($1, $2, 'member') as member`, [role, APP_GROUP]);
  if (!rows[0].member) await tolerant(client, `grant ${APP_GROUP} to ${quoteName(role)}`);
}

/**
 * On our own cluster: the owner, the database and the app's roles, made by the superuser.
 * @param {{ url: (user: string, password: string, database: string) => string }} postgres
 * @param {{ superuserPassword: string, ownerPassword: string, appPassword: string }} secrets
 * @param {string} database
 */
export async function prepareOwnDatabase(postgres, secrets, database) {
  await withConnection(postgres.url(SUPERUSER, secrets.superuserPassword, 'postgres'), async (client) => {
    const owner = await client.query('select 1 from pg_roles where rolname = $1', [OWNER]);
    const verb = owner.rowCount ? 'alter' : 'create';
    await client.query(
      `${verb} role ${OWNER} login ${RESTRICTED} password ${quoteText(secrets.ownerPassword)}`,
    );
    await ensureAppGroup(client);
    await ensureAppLogin(client, { role: appRole(database), password: secrets.appPassword });
    const existing = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!existing.rowCount) await client.query(`create database ${quoteName(database)} owner ${OWNER}`);
  });
}

/**
 * The second wall only stands if the app's role cannot walk around it.
 * @param {import('pg').Client} client  Connected as the app.
 */
export async function refuseStrongAppRole(client) {
  const { rows } = await client.query(
    `select rolname as name, rolsuper or rolbypassrls as strong, pg_has_role(rolname, $1, 'member') as member,
            to_regclass('_prisma_migrations') is not null as migrated,
            exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as owns
     from pg_roles r where rolname = current_user`,
    [APP_GROUP],
  );
  const { name, strong, member, owns, migrated } = rows[0];
  if (strong || owns) throw new Refusal(texts.appRoleTooStrong(name));
  if (!member) throw new Refusal(texts.appRoleNotMember(name, APP_GROUP));
  if (!migrated) throw new Refusal(texts.appUrlElsewhere());
}

/**
 * @param {import('pg').Client} client
 * @param {string} statement
 */
async function tolerant(client, statement, attempts = 5) {
  try {
    await client.query(statement);
  } catch (error) {
    const code = codeOf(error);
    if (ALREADY_THERE.includes(code ?? '')) return;
    if (code !== SEEN_BY_ANOTHER || attempts <= 1) throw error;
    await tolerant(client, statement, attempts - 1);
  }
}
