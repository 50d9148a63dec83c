import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { guardFolder } from '../../lib/platform/boot/guard.mjs';
import { ROOT } from '../../lib/platform/boot/paths.mjs';
import { freePort } from '../../lib/platform/boot/port.mjs';
import { openTempFolder } from '../../lib/platform/boot/reach.mjs';
import { FIXED_NOW, withoutSettings } from '../../lib/platform/boot/test-app.mjs';

test.describe.configure({ mode: 'serial' });

let data: string;
let port: string;
let running: ChildProcess | undefined;

/** `npm start`, as a person does it. Resolves when it says that it is ready. */
async function start(): Promise<{ output: string; milliseconds: number }> {
  const from = Date.now();
  const env = { ...withoutSettings(process.env), TILLIT_DATA: data, TILLIT_NOW: FIXED_NOW, PORT: port };
  const child = spawn(process.execPath, [join(ROOT, 'lib/platform/boot/start.mjs')], { cwd: ROOT, env });
  running = child;
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Tillit er klar')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  return { output, milliseconds: Date.now() - from };
}

function stop(signal: NodeJS.Signals): Promise<number | null> {
  const child = running!;
  running = undefined;
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return gone;
}

/** 1 on a machine with time to spare: Node starts in less than a tenth of a second. The promise is for such a machine. */
function slownessOfMachine(): number {
  const from = Date.now();
  spawnSync(process.execPath, ['-e', '']);
  return Math.max(1, (Date.now() - from) / 100);
}

const answers = () =>
  fetch(`http://localhost:${port}/api/v1/helse`).then(
    (response) => response.ok,
    () => false,
  );
const isPostgresUp = () => existsSync(join(data, 'postgres/postmaster.pid'));

test.beforeAll(async () => {
  data = mkdtempSync(join(openTempFolder(), 'tillit-oppstart-'));
  guardFolder(data);
  port = String(await freePort());
});
test.afterAll(async () => {
  if (running) await stop('SIGTERM');
  rmSync(data, { recursive: true, force: true });
});

test('den første starten gir en app som svarer, og sier hvem man kan logge inn som', async () => {
  const { output } = await start();
  expect(output.match(/Tillit er klar/g)).toHaveLength(1);
  expect(output).toContain(`Tillit er klar: http://localhost:${port}\n`);
  expect(output).toContain('Kari Lie');
  expect(await answers()).toBe(true);
});

test('Ctrl-C stopper alt og lar dataene ligge', async () => {
  expect(await stop('SIGINT')).toBe(0);
  expect(await answers()).toBe(false);
  expect(isPostgresUp()).toBe(false);
  expect(readdirSync(data).sort()).toEqual(['postgres', 'postgres.log', 'secrets.json']);
});

test('den andre starten er klar innen ti sekunder og bygger ingenting', async () => {
  const slowness = slownessOfMachine();
  const { output, milliseconds } = await start();
  expect(milliseconds / slowness).toBeLessThan(10_000);
  expect(output).not.toMatch(/Installerer|Bygger|Lager|Oppdaterer/);
});

test('etter kill -9 rydder den opp, og kan startes igjen med en gang', async () => {
  await stop('SIGKILL');
  await start();
  expect(await answers()).toBe(true);
  expect(await stop('SIGTERM')).toBe(0);
  expect(isPostgresUp()).toBe(false);
});
