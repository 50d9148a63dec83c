import { watchParent } from './orphan.mjs';
import { Refusal } from './refusal.mjs';
import { startApp } from './start-app.mjs';
import * as texts from './texts.mjs';

/**
 * `npm start` and `npm run dev`: runs until Ctrl-C, SIGTERM or a closed terminal.
 * @param {{ env?: NodeJS.ProcessEnv, args?: string[], followParent?: boolean }} [options]
 *   followParent: stop when the process that started us is gone.
 */
export async function main({
  env = process.env,
  args = process.argv.slice(2),
  followParent = env.npm_lifecycle_event !== undefined,
} = {}) {
  const say = console.log;
  const { ready, stop } = startApp({ env, args, say });
  let stopping = false;
  /** @param {number} code */
  const end = async (code) => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(code);
  };
  const stopCalmly = () => {
    if (!stopping) say(texts.stopping());
    void end(0);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stopCalmly);
  if (followParent) watchParent(stopCalmly);
  try {
    const { child, postgres } = await ready;
    /** @param {string} sentence */
    const died = (sentence) => {
      if (!stopping) console.error(sentence);
      void end(1);
    };
    child.once('exit', () => died(texts.serverDied()));
    void postgres?.exited.then(() => died(texts.databaseDied()));
  } catch (error) {
    if (stopping) return; // what was cut short by Ctrl-C is no failure
    console.error(error instanceof Refusal ? error.message : error);
    void end(1);
  }
}
