import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Lytter, type Beskjed } from '@/lib/platform/live/lytt';
import { testDatabase, withClient, type TestDatabase } from '../../../support/database';

let db: TestDatabase;
const aapne: Lytter[] = [];
const si = (last: string) =>
  withClient(db.appUrl, (klient) => klient.query(`select pg_notify('tavle', $1)`, [last]));

/** One instance of the app, as seen by the bus. */
function instans() {
  const lytter = new Lytter(() => db.appUrl);
  aapne.push(lytter);
  const hort: Beskjed[] = [];
  const slutt = lytter.abonner('tavle', (beskjed) => hort.push(beskjed));
  const beskjeder = () => hort.flatMap((b) => (b.slag === 'BESKJED' ? [b.last] : []));
  const hull = () => hort.filter((b) => b.slag === 'HULL').length;
  return { hull, beskjeder, slutt, klar: () => vi.waitFor(() => expect(hull()).toBe(1)) };
}

beforeAll(async () => void (db = await testDatabase()));
afterEach(async () => void (await Promise.all(aapne.splice(0).map((lytter) => lytter.stopp()))));
afterAll(() => db.drop());

describe('the bus', () => {
  it('tells every instance on the same database, once each and in order', async () => {
    const [en, to] = [instans(), instans()];
    await Promise.all([en.klar(), to.klar()]);
    for (let i = 0; i < 20; i += 1) await si(`${i}`);
    const alle = Array.from({ length: 20 }, (_, i) => `${i}`);
    await vi.waitFor(() => expect(en.beskjeder()).toEqual(alle));
    await vi.waitFor(() => expect(to.beskjeder()).toEqual(alle));
  });

  it('comes back when the database ends the connection, and says that there was a hole', async () => {
    const en = instans();
    await en.klar();
    await withClient(db.superUrl, (klient) =>
      klient.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query ilike 'listen%'`,
        [db.name],
      ),
    );
    await vi.waitFor(() => expect(en.hull()).toBe(2), { timeout: 5_000 });
    await si('after');
    await vi.waitFor(() => expect(en.beskjeder()).toEqual(['after']));
  });

  it('uses one connection for many listeners, and tells only those who still listen', async () => {
    const lytter = new Lytter(() => db.appUrl);
    aapne.push(lytter);
    const hort: string[] = [];
    const slutt = lytter.abonner('tavle', () => hort.push('en'));
    lytter.abonner('tavle', () => hort.push('to'));
    await vi.waitFor(() => expect(hort).toEqual(['en', 'to']));
    slutt();
    await si('x');
    await vi.waitFor(() => expect(hort).toEqual(['en', 'to', 'to']));
    const { rows } = await withClient(db.superUrl, (klient) =>
      klient.query(`select 1 from pg_stat_activity where datname = $1 and query ilike 'listen%'`, [db.name]),
    );
    expect(rows).toHaveLength(1);
  });

  it('waits for a database that is not there yet', async () => {
    let adresse = db.appUrl.replace(/:\d+\//, ':1/');
    const lytter = new Lytter(() => adresse);
    aapne.push(lytter);
    let hull = 0;
    lytter.abonner('tavle', () => (hull += 1));
    await new Promise((ferdig) => setTimeout(ferdig, 300));
    expect(hull).toBe(0);
    adresse = db.appUrl;
    await vi.waitFor(() => expect(hull).toBe(1), { timeout: 5_000 });
  });
});
