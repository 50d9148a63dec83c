import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The same environment, with caches in a temp folder when the home folder cannot be written (containers, locked-down servers).
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withWritableHome(env) {
  const quiet = {
    ...env,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  if (isWritable(env.HOME || homedir())) return quiet;
  const home = join(tmpdir(), `tillit-home-${process.getuid?.() ?? 'x'}`);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return {
    ...quiet,
    HOME: home,
    npm_config_cache: join(home, 'npm'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
  };
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
