import { cpus } from 'node:os';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installWhenNeeded } from './install.mjs';
import { freePort } from './port.mjs';
import { openTempFolder } from './reach.mjs';
import { startTestApp } from './test-app.mjs';

const SCREENS = [
  { name: 'tavle', who: 'demo-maren', path: () => '/tavle' },
  { name: 'min-dag', who: 'demo-yusuf', path: () => '/min-dag' },
  { name: 'bruker', who: 'demo-yusuf', path: (/** @type {string} */ bruker) => `/brukere/${bruker}` },
  { name: 'saker', who: 'demo-henrik', path: () => '/saker' },
  { name: 'api', who: 'demo-yusuf', path: () => '/api/v1/min-dag' },
];

/**
 * `npm run bench:web`: each screen beside its floors, all in one run on one machine. Only the ratios mean anything elsewhere.
 */
export async function main() {
  await installWhenNeeded({ env: process.env, say: console.log });
  const { fire, replay } = await import('./bench-load.mjs');
  const fixtures = mkdtempSync(join(openTempFolder(), 'tillit-bench-'));
  const app = await startTestApp({
    port: await freePort(),
    extra: { TILLIT_BENCH: '1', TILLIT_BENCH_FIXTURES: fixtures, TILLIT_LOG: 'error' },
  });
  try {
    const handler = await fire(`${app.url}/api/bench/handler`);
    const rows = [];
    for (const screen of SCREENS) {
      const cookie = await signIn(app.url, screen.who);
      const bruker = await firstBruker(app.url, cookie);
      const captured = await capture(app.url, screen.name, bruker, cookie);
      writeFileSync(join(fixtures, `${screen.name}.json`), JSON.stringify(captured));
      const query = await replay(String(app.appEnv.TILLIT_APP_DATABASE_URL), captured.queries);
      const fixture = screen.name === 'api' ? handler : await fire(`${app.url}/bench/${screen.name}`, cookie);
      rows.push({
        name: screen.name,
        screen: await fire(`${app.url}${screen.path(bruker)}`, cookie),
        fixture,
        query,
        queries: captured.queries.length,
      });
      console.log(`  ${screen.name} er målt`);
    }
    print(rows, handler);
  } finally {
    await app.stop();
    rmSync(fixtures, { recursive: true, force: true });
  }
}

/** @typedef {{ rps: number, p50: number, p95: number }} Figures  Requests per second; milliseconds. */
/** @typedef {{ 1: Figures, 10: Figures }} Measured  By number of clients at once. */

/**
 * @param {{ name: string, screen: Measured, fixture: Measured, query: Measured, queries: number }[]} rows
 * @param {Measured} handler
 */
function print(rows, handler) {
  const cell = (/** @type {Figures} */ f) =>
    `${f.rps.toFixed(0)} | ${f.p50.toFixed(1)} | ${f.p95.toFixed(1)}`;
  const line = (/** @type {string} */ name, /** @type {Measured} */ m, ratio = '') =>
    console.log(`| ${name} | ${cell(m[1])} | ${cell(m[10])} | ${ratio} |`);
  console.log(
    `\nNode ${process.version}, ${cpus().length} kjerner (${cpus()[0]?.model.trim()}), last fra samme maskin.\n`,
  );
  console.log(
    '| | 1 klient: kall/s | p50 ms | p95 ms | 10 klienter: kall/s | p50 ms | p95 ms | forhold p50, 1 klient |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|---|');
  line('tom rute', handler);
  for (const { name, screen, fixture, query, queries } of rows) {
    const floor = name === 'api' ? fixture[1].p50 + query[1].p50 : fixture[1].p50;
    const goal = name === 'api' ? 2 : 1.6;
    const ratio = screen[1].p50 / floor;
    line(
      `**${name}**`,
      screen,
      `${ratio.toFixed(2)} × gulvet (mål ${goal}) ${ratio <= goal ? 'nådd' : 'ikke nådd'}`,
    );
    if (name !== 'api') line(`${name}, faste rader uten økt og database`, fixture);
    line(`${name}, bare spørringene (${queries}) med pg`, query);
  }
}

/**
 * The demo sign-in, as the browser does it.
 * @param {string} url
 * @param {string} person
 */
async function signIn(url, person) {
  const start = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = /** @type {{ csrfToken: string }} */ (await start.json());
  const answer = await fetch(`${url}/api/auth/callback/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookies(start), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, innloggingId: person, json: 'true' }),
  });
  const cookie = cookies(answer);
  if (!cookie.includes('tillit.sesjon=')) throw new Error('the demo sign-in gave no session');
  return cookie;
}

/** @param {Response} response */
const cookies = (response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

/**
 * @param {string} url
 * @param {string} cookie
 */
async function firstBruker(url, cookie) {
  const html = await (await fetch(`${url}/brukere`, { headers: { cookie } })).text();
  const found = /href="\/brukere\/([0-9a-f-]{36})"/.exec(html)?.[1];
  if (!found) throw new Error('the list of brukere is empty');
  return found;
}

/**
 * @param {string} url
 * @param {string} name
 * @param {string} bruker
 * @param {string} cookie
 * @returns {Promise<{ queries: { sql: string, params: string }[] }>}
 */
async function capture(url, name, bruker, cookie) {
  const answer = await fetch(`${url}/api/bench/${name}?brukerId=${bruker}`, { headers: { cookie } });
  if (!answer.ok) throw new Error(`could not read ${name}: ${answer.status}`);
  return /** @type {Promise<{ queries: { sql: string, params: string }[] }>} */ (answer.json());
}
