import { dataFolder } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

const DEFAULT_PORT = 3000;
export const OIDC_VARIABLES = ['TILLIT_OIDC_ISSUER', 'TILLIT_OIDC_CLIENT_ID', 'TILLIT_OIDC_CLIENT_SECRET'];

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host       What next listens on.
 * @property {string} data       The data folder.
 * @property {URL | null} databaseUrl  An external Postgres, or null for the one that follows with Tillit.
 * @property {boolean} demo      Demo sign-in and demo data.
 * @property {boolean} dev       `next dev` instead of a production build.
 */

/**
 * Reads and judges the environment. Everything that can be refused without looking outside is refused here.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} args
 * @returns {Settings}
 */
export function readSettings(env, args = []) {
  const databaseUrl = env.DATABASE_URL ? readDatabaseUrl(env.DATABASE_URL) : null;
  const oidc = hasOidc(env);
  const demo = readDemo(env, { oidc, external: databaseUrl !== null });
  return {
    port: readPort(env.PORT),
    // The demo lets anyone in without a password, so it is never heard outside this machine.
    host: demo ? 'localhost' : env.HOST || '0.0.0.0',
    data: dataFolder(env),
    databaseUrl,
    demo,
    dev: args.includes('--dev'),
  };
}

/** @param {string | undefined} value */
function readPort(value) {
  if (!value) return DEFAULT_PORT;
  const port = /^\d+$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) throw new Refusal(texts.portInvalid(value));
  return port;
}

/**
 * @param {string} value
 * @returns {URL}
 */
function readDatabaseUrl(value) {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol))
    throw new Refusal(texts.databaseUrlInvalid());
  return url;
}

/** @param {NodeJS.ProcessEnv} env */
function hasOidc(env) {
  const missing = OIDC_VARIABLES.filter((name) => !env[name]);
  if (missing.length > 0 && missing.length < OIDC_VARIABLES.length)
    throw new Refusal(texts.oidcIncomplete(missing));
  return missing.length === 0;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {{ oidc: boolean, external: boolean }} facts
 */
function readDemo({ TILLIT_DEMO }, { oidc, external }) {
  if (TILLIT_DEMO && !['0', '1'].includes(TILLIT_DEMO)) throw new Refusal(texts.demoInvalid());
  if (TILLIT_DEMO === '1' && oidc) throw new Refusal(texts.demoWithOidc());
  if (TILLIT_DEMO === '1' && external) throw new Refusal(texts.demoWithExternalDatabase());
  return TILLIT_DEMO !== '0' && !oidc && !external;
}

/**
 * A database address as it may be shown: where, never who or with which password.
 * @param {URL} url
 */
export const shown = (url) => `${url.hostname || 'localhost'}:${url.port || 5432}${url.pathname}`;
