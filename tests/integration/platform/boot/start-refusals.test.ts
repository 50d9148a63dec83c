import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDataFolder, readSecrets } from '../../../../lib/platform/boot/data-folder.mjs';
import { openOwnDatabase } from '../../../../lib/platform/boot/database.mjs';
import { lockDataFolder } from '../../../../lib/platform/boot/lock.mjs';
import { ROOT } from '../../../../lib/platform/boot/paths.mjs';
import { freePort } from '../../../../lib/platform/boot/port.mjs';
import { startPostgres } from '../../../../lib/platform/boot/postgres.mjs';
import { withoutSettings } from '../../../../lib/platform/boot/test-app.mjs';
import { testDatabase, withClient } from '../../../support/database';

const PASSWORD = 'veldig-hemmelig';
let folder: string;
let data: string;

/** `npm start` for real, which is expected to refuse before it builds or changes anything. */
async function start(settings: Record<string, string>) {
  const base = { TILLIT_DATA: data, PORT: String(await freePort()) };
  const child = spawn(process.execPath, [join(ROOT, 'lib/platform/boot/start.mjs')], {
    cwd: ROOT,
    env: { ...withoutSettings(process.env), ...base, ...settings },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

async function expectRefusal(settings: Record<string, string>, sentence: string | RegExp) {
  const { code, stdout, stderr } = await start(settings);
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split('\n'), 'one sentence').toHaveLength(1);
  expect(stdout + stderr).not.toContain(PASSWORD);
  expect(stdout, 'nothing slow was begun').not.toMatch(/Bygger|Installerer|Oppdaterer/);
  expect(code).toBe(1);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tillit-start-'));
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start refuses', () => {
  it.each(['127.0.0.1', '::', '0.0.0.0'])('a port that another program has on %s', async (host) => {
    const server = createServer().listen(0, host);
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await expectRefusal({ PORT: String(port) }, `Port ${port} er opptatt`);
    await new Promise((resolve) => server.close(resolve));
    expect(existsSync(join(data, 'postgres'))).toBe(false);
  });

  it('a data folder that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expectRefusal({ TILLIT_DATA: join(folder, 'file/data') }, 'kan ikke skrive i datamappen');
  });

  it('a data folder that another Tillit uses', async () => {
    prepareDataFolder(data);
    const lock = lockDataFolder(data);
    await expectRefusal({}, 'kjører allerede');
    lock.release();
    expect(readdirSync(data)).toEqual([]);
  });

  it('an address that is none', () =>
    expectRefusal({ DATABASE_URL: `tull:${PASSWORD}` }, 'ikke en gyldig adresse'));

  it('a database that nobody answers for', async () => {
    const DATABASE_URL = `postgresql://eier:${PASSWORD}@127.0.0.1:${await freePort()}/tillit`;
    await expectRefusal({ DATABASE_URL }, /Får ikke kontakt.*ingen svarer der/);
  });

  it('OIDC that is half set up, and the demo together with an external database', async () => {
    await expectRefusal(
      { TILLIT_OIDC_ISSUER: 'https://id.example' },
      'TILLIT_OIDC_CLIENT_ID og TILLIT_OIDC_CLIENT_SECRET mangler',
    );
    await expectRefusal(
      { DATABASE_URL: `postgresql://e:${PASSWORD}@x/y`, TILLIT_DEMO: '1' },
      'Demoinnlogging',
    );
  });
});

describe('npm start refuses an external database', () => {
  it('with the wrong password', async () => {
    const { ownerUrl, drop } = await testDatabase();
    const url = Object.assign(new URL(ownerUrl), { password: PASSWORD });
    await expectRefusal({ DATABASE_URL: url.href }, /Får ikke kontakt.*passordet er feil/);
    await drop();
  });

  it('that does not exist', async () => {
    const { ownerUrl, drop } = await testDatabase();
    const url = Object.assign(new URL(ownerUrl), { pathname: '/finnes_ikke' });
    await expectRefusal({ DATABASE_URL: url.href }, /Får ikke kontakt.*databasen finnes ikke/);
    await drop();
  });

  it('from a newer version', async () => {
    const { ownerUrl, drop } = await testDatabase();
    await withClient(ownerUrl, (client) => client.query(NEWER));
    await expectRefusal({ DATABASE_URL: ownerUrl }, 'nyere versjon av Tillit');
    await drop();
  });

  it('that is older than PostgreSQL 15', async () => {
    const { ownerUrl, superUrl, name, drop } = await testDatabase();
    // No old Postgres at hand: this one is made to say that it is.
    await withClient(superUrl, async (client) => {
      await client.query(`create schema old; create function old.current_setting(text) returns text language sql
        as $$ select case $1 when 'server_version_num' then '140011' else '14.11' end $$; grant usage on schema old to public`);
      await client.query(`alter database ${name} set search_path = old, pg_catalog, public`);
    });
    await expectRefusal({ DATABASE_URL: ownerUrl }, 'PostgreSQL 14.11, men Tillit trenger 15');
    await drop();
  });
});

const NEWER = `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
  values ('x', 'x', '29990101000000_from_the_future', now(), 1)`;

describe('the database that follows with Tillit', () => {
  it('from a newer version is refused and left as it was', async () => {
    prepareDataFolder(data);
    const secrets = readSecrets(data);
    const ownerUrl = (postgres: { url: (user: string, password: string, database: string) => string }) =>
      postgres.url('tillit_eier', secrets.ownerPassword, 'tillit');

    const { makeReady, postgres } = await openOwnDatabase({
      data,
      secrets,
      say: () => {},
      onStart: () => {},
    });
    await makeReady();
    await withClient(ownerUrl(postgres!), (client) => client.query(NEWER));
    await postgres!.stop();

    await expectRefusal({}, 'nyere versjon av Tillit');
    expect(existsSync(join(data, 'postgres/postmaster.pid')), 'Postgres was stopped').toBe(false);
    expect(existsSync(join(data, 'tillit.lock')), 'the lock was released').toBe(false);

    const again = await startPostgres({
      folder: join(data, 'postgres'),
      superuserPassword: secrets.superuserPassword,
    });
    const kept = await withClient(ownerUrl(again), (client) =>
      client.query(`select 1 from _prisma_migrations where id = 'x'`),
    );
    expect(kept.rowCount).toBe(1);
    await again.stop();
  });
});
