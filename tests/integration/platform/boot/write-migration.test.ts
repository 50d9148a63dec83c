import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../../../lib/platform/boot/migrate.mjs';
import { writeMigration } from '../../../../lib/platform/boot/write-migration.mjs';
import { testDatabase, type TestDatabase } from '../../../support/database';

const root = mkdtempSync(join(tmpdir(), 'tillit-write-'));
const [schema, folder] = [join(root, 'schema'), join(root, 'migrations')];
let scratch: TestDatabase;

const write = (sentence: string, day: number, empty = false) => {
  const now = new Date(Date.UTC(2026, 0, day));
  return writeMigration({ sentence, empty, schema, folder, now, throwAwayUrl: scratch.superUrl });
};

beforeAll(async () => {
  scratch = await testDatabase({ empty: true });
  mkdirSync(schema);
  writeFileSync(join(schema, 'main.prisma'), 'datasource db {\n  provider = "postgresql"\n}\n');
  writeFileSync(join(schema, 'team.prisma'), 'model Team {\n  id Int @id\n}\n');
});
afterAll(async () => {
  rmSync(root, { recursive: true });
  await scratch.drop();
});

it('writes what changed since the migration before, and nothing more', async () => {
  const first = await write('Første skjema', 1);
  expect(first).toBe(join(folder, '20260101000000_forste_skjema/migration.sql'));
  expect(readFileSync(first, 'utf8')).toContain('CREATE TABLE "Team"');
  expect(readFileSync(first, 'utf8'), 'asks for no right to make schemas').not.toContain('CREATE SCHEMA');

  await expect(write('Ingenting', 2)).rejects.toThrow('likt siden forrige');
  expect(readdirSync(folder)).toEqual(['20260101000000_forste_skjema', 'migration_lock.toml']);

  writeFileSync(join(schema, 'team.prisma'), 'model Team {\n  id Int @id\n  navn String\n}\n');
  const second = readFileSync(await write('team_faar_navn', 3), 'utf8');
  expect(second).toContain('ADD COLUMN');
  expect(second).not.toContain('CREATE TABLE');

  const byHand = await write('rad_sikkerhet', 4, true);
  expect(readFileSync(byHand, 'utf8')).toBe('-- rad sikkerhet\n');
  expect(existsSync(join(byHand, '../schema.prisma'))).toBe(true);

  const database = await testDatabase({ empty: true });
  expect(await migrate(database.ownerUrl, { folder })).toHaveLength(3);
  await database.drop();
});
