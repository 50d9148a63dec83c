import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenNeeded } from './build.mjs';
import { prepareDataFolder, readSecrets } from './data-folder.mjs';
import { openExternalDatabase, openOwnDatabase } from './database.mjs';
import { generateWhenNeeded } from './generate.mjs';
import { installWhenNeeded } from './install.mjs';
import { lockDataFolder } from './lock.mjs';
import { startNext } from './next-server.mjs';
import { ROOT } from './paths.mjs';
import { refuseBusyPort } from './port.mjs';
import { Refusal } from './refusal.mjs';
import { stopAllPrograms } from './run.mjs';
import { seed } from './seed.mjs';
import { readSettings } from './settings.mjs';
import * as texts from './texts.mjs';

/** After a kill -9 the guard of the earlier start may need this long to take its server down. */
const EARLIER_START_GOES_DOWN_MS = 8000;

/**
 * Everything from a fresh clone to a running app. Cheap refusals come first, before anything slow and before any change.
 * @param {{ env: NodeJS.ProcessEnv, args: string[], say: (text: string) => void }} options
 */
export function startApp({ env, args, say }) {
  const cleanup = newCleanup();
  /** @param {string} text */
  const sayUnlessStopped = (text) => {
    cleanup.refuseWhenRunning();
    say(text);
  };
  const ready = start({ env, args, say: sayUnlessStopped, cleanup }).catch(async (error) => {
    await cleanup.run();
    throw error;
  });
  return { ready, stop: cleanup.run };
}

/**
 * @param {{ env: NodeJS.ProcessEnv, args: string[], say: (text: string) => void, cleanup: ReturnType<typeof newCleanup> }} options
 */
async function start({ env, args, say, cleanup }) {
  const settings = readSettings(env, args);
  const { port, databaseUrl, data, demo, dev } = settings;
  const patienceMs = databaseUrl ? 0 : takeDataFolder(data, cleanup);
  await refuseBusyPort(port, { patienceMs });

  await installWhenNeeded({ env, say });
  const database = databaseUrl
    ? await openExternalDatabase({ url: databaseUrl, appUrl: env.APP_DATABASE_URL, say })
    : await openOwnDatabase({
        data,
        secrets: readSecrets(data),
        say,
        onStart: ({ stop }) => cleanup.add(stop),
      });
  await generateWhenNeeded({ env, say });
  if (!dev) await buildWhenNeeded({ env, say });
  const { appUrl, isNew } = await database.makeReady();
  if (demo && isNew) say(texts.seeding());
  if (demo) await seed({ appUrl, env });
  if (demo && isNew) await database.analyze();

  say(texts.startingServer());
  const appEnv = appEnvironment(env, settings, appUrl);
  const { child, release } = await startNext({ settings, env: appEnv });
  say([texts.ready(port), ...(demo ? demoSignIns() : [])].join('\n'));
  release();
  return { child, postgres: database.postgres, appEnv };
}

/**
 * @param {string} data
 * @param {ReturnType<typeof newCleanup>} cleanup
 */
function takeDataFolder(data, cleanup) {
  prepareDataFolder(data);
  const lock = lockDataFolder(data);
  cleanup.add(async () => lock.release());
  return lock.wasStale ? EARLIER_START_GOES_DOWN_MS : 0;
}

/**
 * What the app gets to know. Not the owner's address: the app could otherwise walk around row-level security.
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} appUrl
 * @returns {NodeJS.ProcessEnv}
 */
function appEnvironment(env, { port, data, demo }, appUrl) {
  const { DATABASE_URL: _owner, APP_DATABASE_URL: _given, TILLIT_DEMO: _demo, ...rest } = env;
  if (!env.NEXTAUTH_SECRET) prepareDataFolder(data);
  return {
    ...rest,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || readSecrets(data).sessionSecret,
    NEXTAUTH_URL: env.NEXTAUTH_URL || `http://localhost:${port}`,
    TILLIT_APP_DATABASE_URL: appUrl,
    ...(demo && { TILLIT_DEMO: '1' }),
  };
}

function demoSignIns() {
  const file = join(ROOT, 'prisma/seed/demo-innlogginger.json');
  if (!existsSync(file)) return [];
  /** @type {{ navn: string, rolle: string }[]} */
  const people = JSON.parse(readFileSync(file, 'utf8'));
  return texts.demoSignIns(people);
}

/** Stops things in the opposite order of their start: programs (next) first, then Postgres, then the lock. Once. */
function newCleanup() {
  /** @type {(() => Promise<void>)[]} */
  const steps = [];
  /** @type {Promise<void> | undefined} */
  let running;
  const run = async () => {
    await stopAllPrograms();
    for (const step of steps.toReversed()) await step().catch(() => {});
  };
  const refuseWhenRunning = () => {
    if (running) throw new Refusal(texts.stopped());
  };
  return {
    /** @param {() => Promise<void>} step */
    add: (step) => {
      refuseWhenRunning();
      steps.push(step);
    },
    refuseWhenRunning,
    run: () => (running ??= run()),
  };
}
