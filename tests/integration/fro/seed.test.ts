import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fyll } from '@/prisma/seed/fyll';
import { testDatabase, withClient, type TestDatabase } from '../../support/database';
import { NAA } from '../../support/port';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const tall = (sql: string): Promise<number> =>
  withClient(db.superUrl, async (c) => Number((await c.query<{ n: string }>(sql)).rows[0]!.n));

describe('frøet', { timeout: 120_000 }, () => {
  it('fyller en tom database som appens rolle, og gjør ingenting neste gang', async () => {
    expect(await fyll(db.appUrl, NAA)).toBe('fylt');
    const besok = await tall('select count(*) as n from besok');
    expect(besok).toBeGreaterThan(6000);
    expect(await fyll(db.appUrl, NAA)).toBe('fantes');
    expect(await tall('select count(*) as n from besok')).toBe(besok);
  });

  it('legger to leietakere ved siden av hverandre', async () => {
    const leietakere = await withClient(db.superUrl, (c) =>
      c.query<{ navn: string; brukere: number; ansatte: number }>(
        `select v.navn, (select count(*)::int from bruker b where b.virksomhet_id = v.id) as brukere,
                (select count(*)::int from ansatt a where a.virksomhet_id = v.id) as ansatte from virksomhet v order by v.navn`,
      ),
    );
    expect(leietakere.rows).toEqual([
      { navn: 'Bydel Nordvang', brukere: 144, ansatte: 32 },
      { navn: 'Bydel Vestmarka', brukere: 3, ansatte: 2 },
    ]);
  });

  it('gir databasen det som ble bygget: låste vedtak, tvillinger, datoer', async () => {
    const fattet = `from vedtak where status in ('FATTET', 'OPPHORT')`;
    expect(await tall(`select count(*) as n ${fattet} and brev is null`)).toBe(0);
    expect(await tall(`select count(*) as n ${fattet} and fattet_av_id = utredet_av_id`)).toBe(0);
    expect(
      await tall(
        'select count(*) as n from team a join team b on a.tvilling_id = b.id and b.tvilling_id = a.id',
      ),
    ).toBe(2);
    expect(await tall("select count(*) as n from besok where dato = '2026-11-25'")).toBeGreaterThan(80);
    expect(
      await tall("select count(*) as n from hendelse where tidspunkt > '2026-11-25T07:20:00+01:00'"),
    ).toBe(0);
  });
});
