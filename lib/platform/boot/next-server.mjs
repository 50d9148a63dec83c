import { setTimeout as sleep } from 'node:timers/promises';
import { NEXT } from './build.mjs';
import { ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { startProgram } from './run.mjs';
import * as texts from './texts.mjs';
import { withWritableHome } from './writable-home.mjs';

const HEALTHY_WITHIN_MS = 90_000;

/**
 * Starts next and waits until the app says that it and its database are well.
 * @param {{ settings: import('./settings.mjs').Settings, env: NodeJS.ProcessEnv }} options
 */
export async function startNext({ settings: { port, host, dev }, env }) {
  const child = startProgram(
    process.execPath,
    // Prisma 7 asks pg for several things at once inside a transaction; pg 8 queues them, and warns about pg 9.
    ['--disable-warning=DeprecationWarning', NEXT, dev ? 'dev' : 'start', '-p', String(port), '-H', host],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...withWritableHome(env), NODE_ENV: dev ? 'development' : 'production' },
    },
  );
  const heard = holdBack(child);
  await untilHealthy(child, `http://localhost:${port}/api/v1/helse`, heard);
  return { child, release: heard.release };
}

/**
 * Next's own greeting is kept away from the person, but shown if the start fails. After release() all passes through.
 * @param {import('node:child_process').ChildProcess} child
 */
function holdBack(child) {
  let held = '';
  let passing = false;
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    child[name]?.on('data', (chunk) => (passing ? process[name].write(chunk) : (held += chunk)));
  }
  return { text: () => held, release: () => void (passing = true) };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} url
 * @param {{ text: () => string }} heard
 */
async function untilHealthy(child, url, heard) {
  let answer = '';
  for (const deadline = Date.now() + HEALTHY_WITHIN_MS; Date.now() < deadline; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) }).catch(() => null);
    if (response?.ok) return;
    if (response) answer = `${response.status} ${await response.text().catch(() => '')}`.slice(0, 500);
  }
  throw new Refusal(`${heard.text()}${answer}`.trim().concat('\n', texts.appNotHealthy()).trim());
}
