import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { codeOf, withConnection } from './connect.mjs';
import { migrate, refuseForeignDatabase } from './migrate.mjs';
import { readMigrations } from './migrations.mjs';
import { migrationsFolder } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import {
  appRole,
  ensureAppLogin,
  NOT_ALLOWED,
  OWNER,
  prepareOwnDatabase,
  refuseStrongAppRole,
} from './roles.mjs';
import { Refusal } from './refusal.mjs';
import { shown } from './settings.mjs';
import * as texts from './texts.mjs';

const OWN_DATABASE = 'tillit';
const OLDEST_VERSION = 150_000;
const WRONG_PASSWORD = ['28P01', '28000'];

/**
 * @typedef {object} Database
 * @property {() => Promise<{ appUrl: string, isNew: boolean }>} makeReady
 *   Migrates, and gives what the app may know: its own address, never the owner's.
 * @property {() => Promise<unknown>} analyze  Refreshes what the planner knows, after much has been written.
 * @property {import('./postgres.mjs').Postgres | null} postgres  Ours to stop, or null for an external one.
 */

/**
 * The PostgreSQL that follows with Tillit, started. Its content is not changed before makeReady().
 * @param {{ data: string, secrets: import('./data-folder.mjs').Secrets, say: (text: string) => void,
 *   onStart: (postgres: import('./postgres.mjs').Postgres) => void }} options
 *   onStart: told at once, so that it is stopped whatever happens next.
 * @returns {Promise<Database>}
 */
export async function openOwnDatabase({ data, secrets, onStart, say }) {
  say(texts.startingDatabase());
  const folder = join(data, 'postgres');
  const postgres = await startPostgres({ folder, superuserPassword: secrets.superuserPassword });
  onStart(postgres);
  await prepareOwnDatabase(postgres, secrets, OWN_DATABASE);
  const ownerUrl = postgres.url(OWNER, secrets.ownerPassword, OWN_DATABASE);
  await refuseForeignDatabase(ownerUrl);
  const makeReady = async () => {
    const isNew = await migrateAndTell(ownerUrl, say);
    return { appUrl: postgres.url(appRole(OWN_DATABASE), secrets.appPassword, OWN_DATABASE), isNew };
  };
  // A planner without figures guesses, and takes ten times as long on the first day.
  const analyze = () => withConnection(ownerUrl, (client) => client.query('analyze'));
  return { makeReady, analyze, postgres };
}

/**
 * Somebody else's PostgreSQL, by DATABASE_URL. Nothing is changed before makeReady().
 * @param {{ url: URL, appUrl?: string, say: (text: string) => void }} options
 * @returns {Promise<Database>}
 */
export async function openExternalDatabase({ url, appUrl, say }) {
  await refuseUnusable(url);
  await refuseForeignDatabase(url.href);
  const makeReady = async () => {
    const isNew = await migrateAndTell(url.href, say);
    return { appUrl: await appAddress(url, appUrl), isNew };
  };
  return { makeReady, analyze: async () => undefined, postgres: null };
}

/**
 * Can we reach it, and is it new enough? Changes nothing.
 * @param {URL} url
 */
async function refuseUnusable(url) {
  const version = await withConnection(url.href, async (client) => {
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
    );
    return rows[0];
  }).catch((error) => {
    throw new Refusal(texts.databaseUnreachable(shown(url), codeOf(error) ?? error.message));
  });
  if (version.number < OLDEST_VERSION) throw new Refusal(texts.postgresTooOld(version.name));
}

/**
 * @param {string} ownerUrl
 * @param {(text: string) => void} say
 * @returns {Promise<boolean>} whether there was nothing in it before
 */
async function migrateAndTell(ownerUrl, say) {
  let told = false;
  const applied = await migrate(ownerUrl, {
    onApply: () => {
      if (!told) say(texts.migrating());
      told = true;
    },
  });
  // The history is kept in months: there are always some ahead.
  await withConnection(ownerUrl, (client) => client.query('select opprett_maaneder(current_date, 13)'));
  return applied.length > 0 && applied[0] === readMigrations(migrationsFolder(process.env))[0]?.name;
}

/**
 * @param {URL} ownerUrl
 * @param {string | undefined} given  APP_DATABASE_URL
 */
async function appAddress(ownerUrl, given) {
  if (given) {
    await refuseWeakWall(given);
    return given;
  }
  if (!ownerUrl.password) throw new Refusal(texts.appUrlNeeded());
  const database = decodeURIComponent(ownerUrl.pathname.slice(1)) || decodeURIComponent(ownerUrl.username);
  const role = appRole(database);
  const password = derivedPassword(decodeURIComponent(ownerUrl.password), database);
  const url = Object.assign(new URL(ownerUrl), { username: encodeURIComponent(role), password }).href;
  await makeLogin(ownerUrl, url, { role, password });
  await refuseWeakWall(url);
  return url;
}

/**
 * The same on every instance without anything being shared but DATABASE_URL.
 * @param {string} ownerPassword
 * @param {string} database
 */
export const derivedPassword = (ownerPassword, database) =>
  createHmac('sha256', ownerPassword).update(`tillit-app:${database}`).digest('base64url');

/**
 * @param {URL} ownerUrl
 * @param {string} appUrl
 * @param {{ role: string, password: string }} login
 */
async function makeLogin(ownerUrl, appUrl, login) {
  try {
    await withConnection(appUrl, async () => {});
    return; // made earlier, by us or by an administrator
  } catch (error) {
    if (!WRONG_PASSWORD.includes(codeOf(error) ?? '')) throw error;
  }
  await withConnection(ownerUrl.href, (client) => ensureAppLogin(client, login)).catch((error) => {
    throw codeOf(error) === NOT_ALLOWED ? new Refusal(texts.appRoleMayNotBeMade(login.role)) : error;
  });
}

/** @param {string} appUrl */
async function refuseWeakWall(appUrl) {
  await withConnection(appUrl, refuseStrongAppRole).catch((error) => {
    if (error instanceof Refusal) throw error;
    throw new Refusal(texts.appUrlUnreachable(codeOf(error) ?? error.message));
  });
}
