import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './connect.mjs';
import { Refusal } from './refusal.mjs';
import * as texts from './texts.mjs';

const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * @param {number} port
 * @param {{ patienceMs?: number }} [options]  How long to wait for one that is on its way down.
 */
export async function refuseBusyPort(port, { patienceMs = 0 } = {}) {
  for (const deadline = Date.now() + patienceMs; ; await sleep(100)) {
    const problem = await portProblem(port);
    if (!problem) return;
    if (problem === 'EACCES') throw new Refusal(texts.portForbidden(port));
    if (Date.now() >= deadline) throw new Refusal(texts.portInUse(port));
  }
}

/** @param {number} port */
async function portProblem(port) {
  for (const check of [answers, cannotBind]) {
    for (const host of LOOPBACK) {
      const problem = await check(port, host);
      if (problem) return problem;
    }
  }
  return null;
}

/**
 * On some systems one can bind 127.0.0.1 although another program has the port on all addresses.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>}
 */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    /** @param {string | null} result */
    const done = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => done('EADDRINUSE'));
    socket.once('timeout', () => done(null));
    socket.once('error', () => done(null));
  });
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>}
 */
function cannotBind(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      const code = codeOf(error) ?? '';
      resolve(['EADDRINUSE', 'EACCES'].includes(code) ? code : null); // no IPv6 here is no problem
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
