import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { loadFormaalsvakt } from '@/lib/domain/vedtak/formaalsvakt/loaders';
import { lagVerden } from '../../factories/verden';
import { testDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';

let db: Awaited<ReturnType<typeof testDatabase>>;
let verden: Awaited<ReturnType<typeof lagVerden>>;
let innsyn: pg.Client;
beforeAll(async () => {
  db = await testDatabase();
  verden = await lagVerden();
  innsyn = new pg.Client({ connectionString: db.superUrl });
  innsyn.on('error', () => undefined);
  await innsyn.connect();
});
afterAll(async () => {
  await innsyn.end();
  await db.drop();
});

const inn = { tekst: ' Dusj to ganger i uka.', felt: 'innvilgelse', spraak: 'nb' };

describe('formaalsvakt.vokt', () => {
  it('tillater enhver ansatt med en rolle, og regner steder fra første tegn som ble sendt', async () => {
    for (const hvem of [verden.fag, verden.teamleder]) {
      const funn = verdi(await (await loggInn(hvem.innloggingId)).les(loadFormaalsvakt, inn));
      expect(funn.map((f) => [f.type, inn.tekst.slice(f.start, f.slutt)])).toEqual([
        ['FREKVENS', 'to ganger i uka'],
      ]);
    }
  });

  it('tillater en tom tekst, og svarer at den er uten funn', async () => {
    const hvem = await loggInn(verden.fag.innloggingId);
    expect(verdi(await hvem.les(loadFormaalsvakt, { ...inn, tekst: '' }))).toEqual([]);
  });

  it('nekter den som ingen rolle har', async () => {
    expect(await (await loggInn(verden.utenRolle.innloggingId)).les(loadFormaalsvakt, inn)).toEqual({
      utfall: 'NEKTET',
    });
  });

  it('sier hvilket felt som er galt: ukjent felt, ukjent språk, for lang tekst, feil slag, noe ekstra', async () => {
    const hvem = await loggInn(verden.fag.innloggingId);
    const feil = async (raa: unknown) => {
      const svar = await hvem.les(loadFormaalsvakt, raa);
      return svar.utfall === 'UGYLDIG' ? svar.feil.map((f) => `${f.path} ${f.key}`) : svar.utfall;
    };
    expect(await feil({ ...inn, felt: 'tittel' })).toEqual(['felt felt.velg']);
    expect(await feil({ ...inn, spraak: 'da' })).toEqual(['spraak felt.velg']);
    expect(await feil({ ...inn, tekst: 'a'.repeat(8001) })).toEqual(['tekst felt.forLangt']);
    expect(await feil({ ...inn, tekst: 12 })).toEqual(['tekst felt.mangler']);
    expect(await feil({ ...inn, brukerId: 'x' })).toEqual([' felt.ukjent']);
    expect(await feil(null)).toEqual([' felt.mangler']);
  });

  it('teksten står verken i revisjonen eller i hendelsene', async () => {
    const hemmelig = 'Jorunn er redd for kvelden og får tilsyn daglig.';
    const hvem = await loggInn(verden.fag.innloggingId);
    verdi(await hvem.les(loadFormaalsvakt, { ...inn, tekst: hemmelig }));
    const sql =
      "select count(*)::int as n from audit where handling = 'formaalsvakt.vokt' and utfall = 'LEST'";
    expect((await innsyn.query<{ n: number }>(sql)).rows[0]!.n).toBe(0);
    const alt = await innsyn.query<{ rad: string }>(
      'select to_json(a)::text as rad from audit a union all select to_json(h)::text from hendelse h',
    );
    expect(alt.rows.filter((r) => r.rad.includes('Jorunn er redd'))).toEqual([]);
  });
});
