import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fyll } from '@/prisma/seed/fyll';
import { rullFramAlle } from '@/lib/domain/tiltaksplan/utrulling/daglig/commands';
import { testDatabase, withClient, type TestDatabase } from '../../support/database';
import { KLOKKE, NAA } from '../../support/port';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const iDag = () =>
  withClient(db.superUrl, (c) =>
    c.query(
      `select b.id, b.status, b.dagsdel, t.ansatt_id from besok b left join besokstildeling t on t.besok_id = b.id
        where b.dato = '2026-11-25' and b.status <> 'AVLYST' order by b.id, t.plass`,
    ),
  ).then((svar) => svar.rows);

describe('demoen første natta', { timeout: 240_000 }, () => {
  it('dagens tavle er den samme etter den daglige jobben', async () => {
    await fyll(db.appUrl, NAA);
    const foer = await iDag();
    await rullFramAlle(KLOKKE);
    const etter = await iDag();
    expect(await rullFramAlle(KLOKKE)).toEqual({ nye: 0, endret: 0, tattBort: 0 });
    expect(etter).toEqual(expect.arrayContaining(foer));
  });
});
