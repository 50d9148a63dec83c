import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Enough for a container without a GPU, and nothing that phones home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium from the environment, the machine, Playwright or npm, in that order. */
export async function findChromium(): Promise<string> {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()];
  const found = installed.find((path) => path && existsSync(path));
  if (found) return found;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
