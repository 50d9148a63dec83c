import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExternalDatabase } from '../../../../lib/platform/boot/database.mjs';
import { APP_GROUP, OWNER } from '../../../../lib/platform/boot/roles.mjs';
import { asSuperuser, testDatabase, withClient, type TestDatabase } from '../../../support/database';

let database: TestDatabase;
const made: string[] = [];

/** Another owner than ours, as on a Postgres that somebody else runs. */
async function givenOwner(name: string, rights: string): Promise<URL> {
  const role = `${name}_${database.name}`;
  made.push(role);
  await asSuperuser(`create role ${role} login password 'hemme:lig@1' ${rights}`);
  await withClient(database.superUrl, (client) => client.query(`grant ${OWNER} to ${role}`));
  const url = new URL(database.ownerUrl);
  url.username = role;
  url.password = 'hemme:lig@1';
  return url;
}

const open = async (url: URL, appUrl?: string) =>
  (await (await openExternalDatabase({ url, appUrl, say: () => {} })).makeReady()).appUrl;
const currentRole = (url: string) =>
  withClient(url, async (client) => {
    const sql = `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user`;
    return (await client.query(sql)).rows[0];
  });

beforeAll(async () => void (database = await testDatabase()));
afterAll(async () => {
  await database.drop();
  for (const role of made) await asSuperuser(`drop role if exists ${role}`);
});

const NO_RIGHTS = { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false };

describe('roles', () => {
  it('of the owner and the app are both bound by row-level security', async () => {
    expect(await currentRole(database.ownerUrl)).toMatchObject({ rolname: OWNER, ...NO_RIGHTS });
    expect(await currentRole(database.appUrl)).toMatchObject(NO_RIGHTS);
  });
  it('of the app owns nothing', async () => {
    const owned = await withClient(database.appUrl, (client) =>
      client.query(
        `select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)`,
      ),
    );
    expect(owned.rows).toEqual([]);
  });
});

describe('an external database', () => {
  it('gets a role for the app, with nothing more than it needs, and the same each time', async () => {
    const url = await givenOwner('kan', 'createrole');
    // On a cluster of its own it would have made the group itself, and so be its administrator.
    await asSuperuser(`grant ${APP_GROUP} to ${decodeURIComponent(url.username)} with admin option`);
    const appUrl = await open(url);
    made.push(`tillit_app_${database.name}`);
    expect(await currentRole(appUrl)).toEqual({ rolname: `tillit_app_${database.name}`, ...NO_RIGHTS });
    expect(appUrl).not.toContain('hemme');
    expect(await open(url)).toBe(appUrl);
  });
  it('gives the app its password back when somebody changed it', async () => {
    const role = `tillit_app_${database.name}`;
    await asSuperuser(`alter role ${role} password 'noe annet'`);
    const url = new URL(database.ownerUrl);
    Object.assign(url, { username: `kan_${database.name}`, password: 'hemme:lig@1' });
    await expect(open(url)).resolves.toContain(role);
  });
  it('is refused in one sentence when its owner may not make roles', async () => {
    await asSuperuser(`drop role if exists tillit_app_${database.name}`);
    await expect(open(await givenOwner('kan_ikke', 'nocreaterole'))).rejects.toThrow(
      /får ikke lage rollen.*APP_DATABASE_URL/,
    );
  });
  it('takes a given role for the app', async () => {
    const url = new URL(database.ownerUrl);
    await expect(open(url, database.appUrl)).resolves.toBe(database.appUrl);
  });
  it.each([
    ['is a superuser', () => database.superUrl, 'kan gå utenom'],
    ['owns the tables', () => database.ownerUrl, 'kan gå utenom'],
  ])('is refused when the role given for the app %s', async (_, appUrl, sentence) => {
    await expect(open(new URL(database.ownerUrl), appUrl())).rejects.toThrow(sentence);
  });
  it('is refused when the role given for the app may walk around row-level security', async () => {
    const url = await givenOwner('forbi', 'bypassrls');
    await expect(open(new URL(database.ownerUrl), url.href)).rejects.toThrow('kan gå utenom');
  });
  it('is refused when the role given for the app is in another database', async () => {
    const other = await testDatabase({ empty: true });
    await expect(open(new URL(database.ownerUrl), other.appUrl)).rejects.toThrow('hver sin database');
    await other.drop();
  });
});
