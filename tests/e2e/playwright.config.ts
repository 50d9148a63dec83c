import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { freePort } from '../../lib/platform/boot/port.mjs';
import { findChromium } from '../support/chromium';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Kept in the environment, because each worker reads this file again. E2E_BASE_URL: use a server that already runs.
if (!process.env.E2E_BASE_URL) {
  process.env.E2E_OWN_PORT = String(await freePort());
  process.env.E2E_BASE_URL = `http://localhost:${process.env.E2E_OWN_PORT}`;
}

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results`,
  globalSetup: './global-server.ts',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // Two cores serve the page, the database and the browser at once.
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  use: {
    baseURL: process.env.E2E_BASE_URL,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'off',
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: await findChromium(),
  },
});
