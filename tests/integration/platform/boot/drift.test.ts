import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrationsFolder, schemaFolder } from '../../../../lib/platform/boot/paths.mjs';
import { diffSchemas, readSchema } from '../../../../lib/platform/boot/schema-engine.mjs';
import { newestSnapshot } from '../../../../lib/platform/boot/write-migration.mjs';
import { testDatabase, withClient, type TestDatabase } from '../../../support/database';

let byMigrations: TestDatabase;
let bySchema: TestDatabase;
let scratch: TestDatabase;
const schema = readSchema(schemaFolder(process.env));

beforeAll(async () => {
  byMigrations = await testDatabase();
  bySchema = await testDatabase({ empty: true });
  scratch = await testDatabase({ empty: true });
  const sql = await diffSchemas({ from: null, to: schema, throwAwayUrl: scratch.superUrl });
  await withClient(bySchema.ownerUrl, (client) => client.query(sql));
});
afterAll(() => Promise.all([byMigrations, bySchema, scratch].map((database) => database.drop())));

/** One line of text for each thing of a kind. */
const describeAll = (database: TestDatabase, sql: string): Promise<string[]> =>
  withClient(database.superUrl, async (client) => (await client.query(sql)).rows.map((row) => row.line));

const COLUMNS = `
  select format('%s.%s %s%s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' end, coalesce(pg_get_expr(d.adbin, d.adrelid), '-')) as line
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and c.relname <> '_prisma_migrations'
  order by 1`;
const ENUMS = `
  select t.typname || ': ' || string_agg(e.enumlabel, ', ' order by e.enumsortorder) as line
  from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname order by 1`;
const CONSTRAINTS = `
  select format('%s.%s %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as line
  from pg_constraint c join pg_class t on t.oid = c.conrelid
  where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'f', 'u') and not t.relispartition
    and t.relname <> '_prisma_migrations' order by 1`;
const INDEXES = `
  select replace(indexdef, ' ON ONLY ', ' ON ') as line from pg_indexes where schemaname = 'public' order by 1`;

it('has the same columns by migrations as by the schema', async () => {
  expect(await describeAll(byMigrations, COLUMNS)).toEqual(await describeAll(bySchema, COLUMNS));
});

it('has the same enums', async () => {
  expect(await describeAll(byMigrations, ENUMS)).toEqual(await describeAll(bySchema, ENUMS));
});

// Migrations may add what the schema cannot say (partial indexes, exclusion and partitions), but leave nothing out.
it.each([
  ['key', CONSTRAINTS],
  ['index', INDEXES],
])('has every %s that the schema asks for', async (_, sql) => {
  const made = new Set(await describeAll(byMigrations, sql));
  expect((await describeAll(bySchema, sql)).filter((line) => !made.has(line))).toEqual([]);
});

it('has a migration for every change of the schema', async () => {
  const from = newestSnapshot(migrationsFolder(process.env));
  expect(await diffSchemas({ from, to: schema, throwAwayUrl: scratch.superUrl })).toBe('');
});
