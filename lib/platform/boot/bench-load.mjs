import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';
import pg from 'pg';

const WARM_SECONDS = 2;
const SECONDS = 5;
const CLIENTS = /** @type {const} */ ([1, 10]);

/** @typedef {import('./bench-command.mjs').Measured} Measured */

/**
 * Requests for some seconds, by one client and by ten. Any answer but 200 fails the run: a fast refusal is no screen.
 * @param {string} url
 * @param {string} [cookie]
 * @returns {Promise<Measured>}
 */
export async function fire(url, cookie) {
  const run = async (/** @type {number} */ connections, /** @type {number} */ duration) => {
    /** @type {number[]} */
    const times = [];
    const options = { url, connections, duration, headers: cookie ? { cookie } : {} };
    /** @type {import('autocannon').Result} */
    const result = await new Promise((resolve, reject) => {
      const instance = autocannon(options, (error, all) => (error ? reject(error) : resolve(all)));
      // Its own percentiles are whole milliseconds; the events carry the exact times.
      instance.on('response', (_client, _status, _bytes, ms) => times.push(ms));
    });
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
    return figures(times, duration);
  };
  await run(4, WARM_SECONDS);
  return { 1: await run(CLIENTS[0], SECONDS), 10: await run(CLIENTS[1], SECONDS) };
}

/**
 * @param {number[]} times  Milliseconds.
 * @param {number} seconds
 */
function figures(times, seconds) {
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)] ?? 0;
  return { rps: times.length / seconds, p50: at(0.5), p95: at(0.95) };
}

/**
 * The bare queries of a screen, in one transaction as the app does it, on one connection and on ten.
 * @param {string} databaseUrl
 * @param {{ sql: string, params: string }[]} queries
 * @returns {Promise<Measured>}
 */
export async function replay(databaseUrl, queries) {
  // Reading only, in one transaction with one opened session, as a page has; the route that recorded them opened one for each reading.
  const opens = queries.findIndex(({ sql }) => sql.includes('aapne_sesjon'));
  const needed = queries.filter(
    ({ sql }, index) =>
      !/^(begin|commit|rollback|insert)/i.test(sql) && (index === opens || !sql.includes('aapne_sesjon')),
  );
  const statements = needed.map(({ sql, params }, index) => ({
    name: `s${index}`,
    text: sql,
    values: JSON.parse(params || '[]'),
  }));
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  pool.on('error', () => {});
  try {
    const run = async (/** @type {number} */ clients, /** @type {number} */ seconds) => {
      /** @type {number[]} */
      const times = [];
      const end = performance.now() + seconds * 1000;
      await Promise.all(Array.from({ length: clients }, () => client(pool, statements, end, times)));
      return figures(times, seconds);
    };
    await run(2, 1);
    return { 1: await run(CLIENTS[0], 3), 10: await run(CLIENTS[1], 3) };
  } finally {
    await pool.end();
  }
}

/**
 * @param {pg.Pool} pool
 * @param {{ name: string, text: string, values: unknown[] }[]} statements
 * @param {number} end
 * @param {number[]} times
 */
async function client(pool, statements, end, times) {
  const connection = await pool.connect();
  try {
    while (performance.now() < end) {
      const start = performance.now();
      // Rolled back, so that the audit rows of the measuring do not fill the table while we measure.
      await connection.query('begin');
      for (const statement of statements) await connection.query(statement);
      await connection.query('rollback');
      times.push(performance.now() - start);
    }
  } finally {
    connection.release();
  }
}
