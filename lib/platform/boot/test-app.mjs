import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { guardFolder } from './guard.mjs';
import { openTempFolder } from './reach.mjs';
import { startApp } from './start-app.mjs';

/** A working day in the demo district. The seed and the app both take «now» from here. */
export const FIXED_NOW = '2026-11-25T07:20:00+01:00';

/**
 * The same as `npm start`, on a new data folder that is gone afterwards: what the end-to-end tests look at.
 * @param {{ port: number, now?: string, say?: (text: string) => void, extra?: Record<string, string> }} options  extra: more settings
 */
export async function startTestApp({ port, now = FIXED_NOW, say = console.log, extra = {} }) {
  const data = mkdtempSync(join(openTempFolder(), 'tillit-e2e-'));
  guardFolder(data);
  const env = {
    ...withoutSettings(process.env),
    PORT: String(port),
    TILLIT_DATA: data,
    TILLIT_NOW: now,
    ...extra,
  };
  const app = startApp({ env, args: [], say });
  const { appEnv } = await app.ready;
  return { url: `http://localhost:${port}`, appEnv, stop: app.stop };
}

/**
 * The settings of whoever runs the tests must not leak in, DATABASE_URL least of all.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutSettings(env) {
  const ours = /^(TILLIT_|NEXTAUTH_|DATABASE_URL$|APP_DATABASE_URL$|PORT$|HOST$)/;
  const rest = Object.entries(env).filter(([name]) => !ours.test(name));
  return /** @type {NodeJS.ProcessEnv} */ (Object.fromEntries(rest));
}
