import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, refuseForeignDatabase } from '../../../../lib/platform/boot/migrate.mjs';
import { Refusal } from '../../../../lib/platform/boot/refusal.mjs';
import { testDatabase, withClient, type TestDatabase } from '../../../support/database';

let database: TestDatabase;
let folder: string;

const write = (name: string, sql: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
};
const run = () => migrate(database.ownerUrl, { folder });
const rows = (sql: string) => withClient(database.ownerUrl, async (client) => (await client.query(sql)).rows);
const tables = async () =>
  (await rows(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)).map(
    (r) => r.name,
  );

beforeEach(async () => {
  database = await testDatabase({ empty: true });
  folder = mkdtempSync(join(tmpdir(), 'tillit-migrations-'));
  write('20260101000000_first', 'create table a (id int);');
  write('20260102000000_second', 'create table b (id int);');
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

describe('migrate', () => {
  it('applies what is new, in order, once', async () => {
    expect(await run()).toEqual(['20260101000000_first', '20260102000000_second']);
    expect(await run()).toEqual([]);
    write('20260103000000_third', 'alter table a add column name text;');
    expect(await run()).toEqual(['20260103000000_third']);
  });

  it('keeps the history as Prisma does', async () => {
    await run();
    const [first] = await rows('select * from _prisma_migrations order by migration_name');
    expect(first).toMatchObject({
      migration_name: '20260101000000_first',
      checksum: createHash('sha256').update('create table a (id int);').digest('hex'),
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
    });
    expect(first.finished_at).toBeInstanceOf(Date);
    expect(first.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('takes functions, triggers and DO blocks whole', async () => {
    write(
      '20260103000000_functions',
      `create function f() returns int language plpgsql as $$ begin perform 1; return 2; end $$;
       do $$ begin create table c (id int); end; $$;`,
    );
    await run();
    expect(await rows('select f() as two')).toEqual([{ two: 2 }]);
    expect(await tables()).toContain('c');
  });

  it('applies each file once when several start at the same time', async () => {
    write('20260103000000_slow', 'select pg_sleep(0.3); create table slow (id int);');
    const results = await Promise.all([run(), run(), run(), run()]);
    expect(results.flat().sort()).toEqual([
      '20260101000000_first',
      '20260102000000_second',
      '20260103000000_slow',
    ]);
    expect(await rows('select count(*)::int as n from _prisma_migrations')).toEqual([{ n: 3 }]);
  });

  it('rolls a failing file back whole, says which line, and keeps those before it', async () => {
    write('20260103000000_broken', 'create table c (id int);\ncreate tabel d (id int);');
    await expect(run()).rejects.toThrow(/20260103000000_broken.*linje 2/);
    expect(await tables()).toEqual(['_prisma_migrations', 'a', 'b']);
    write('20260103000000_broken', 'create table c (id int);');
    expect(await run()).toEqual(['20260103000000_broken']);
  });
});

it('keeps nothing of a file that cannot be entered in the history', async () => {
  await run();
  write(
    '20260103000000_unrecorded',
    'create table c (id int); alter table _prisma_migrations add check (false) not valid;',
  );
  await expect(run()).rejects.toThrow('20260103000000_unrecorded');
  expect(await tables()).toEqual(['_prisma_migrations', 'a', 'b']);
});

describe('a database that does not fit this code', () => {
  const refused = async (sentence: string) => {
    write('20260109000000_pending', 'create table pending (id int);');
    for (const attempt of [run, () => refuseForeignDatabase(database.ownerUrl, folder)]) {
      const error = await attempt().then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Error).message).toContain(sentence);
    }
    expect(await tables(), 'nothing was changed').toEqual(['_prisma_migrations', 'a', 'b']);
  };

  it('is refused when a file was edited afterwards', async () => {
    await run();
    write('20260102000000_second', 'create table b (id bigint);');
    await refused('«20260102000000_second» er endret');
  });
  it('is refused when it comes from a newer version', async () => {
    await run();
    rmSync(join(folder, '20260102000000_second'), { recursive: true });
    await refused('nyere versjon av Tillit (den har «20260102000000_second»)');
  });
  it('is refused when another tool stopped halfway', async () => {
    await run();
    await rows(`update _prisma_migrations set finished_at = null where migration_name like '%second'`);
    await refused('«20260102000000_second» ble avbrutt');
  });
  it('fits again when that migration was rolled back', async () => {
    await run();
    await rows(
      `update _prisma_migrations set finished_at = null, rolled_back_at = now() where migration_name like '%second'`,
    );
    await rows('drop table b');
    expect(await run()).toEqual(['20260102000000_second']);
  });
});

it('looking at a database that has never been migrated changes nothing', async () => {
  await refuseForeignDatabase(database.ownerUrl, folder);
  expect(await tables()).toEqual([]);
});
