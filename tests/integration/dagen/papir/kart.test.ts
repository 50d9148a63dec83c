import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKart } from '@/lib/domain/dagen/kart/loaders';
import { prisma } from '@/lib/platform/db/client';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { lagPapirdag, type Papirdag } from './dag';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Papirdag;
beforeAll(async () => {
  db = await testDatabase();
  v = await lagPapirdag('kart');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});
const les = async (hvem: { innloggingId: string }, inn: object = {}) =>
  (await loggInn(hvem.innloggingId)).les(loadKart, { team: v.team.id, ...inn });

describe('kart.les', () => {
  it('tillater teamet: rutene i den rekkefølgen de gås, og det ingen har', async () => {
    const kart = verdi(await les(v.fag));
    const yusuf = kart.ruter.find((r) => r.ansattId === v.fag.id)!;
    expect(yusuf.besok.map((b) => [b.nummer, b.navn])).toEqual([
      [1, 'Gerd H.'],
      [2, 'Kalle K.'],
      [null, 'Halvor E.'],
      [3, 'Gerd H.'],
    ]);
    expect(yusuf.besok[0]).toMatchObject({
      sted: { breddegrad: 60.2516, lengdegrad: 7.5668 },
      maa: 'MEDISIN',
    });
    expect(yusuf.besok[3]!.sammenMed).toEqual(['Amina']);
    expect(kart.ufordelt.map((b) => [b.navn, b.sted])).toEqual([['Uno P.', null]]);
    expect(kart.base).toMatchObject({ breddegrad: expect.any(Number) });
  });

  it('tillater å avgrense til en person og en del av dagen, og nummeret er det samme', async () => {
    const kart = verdi(await les(v.teamleder, { ansatt: v.fag.id, dagsdel: 'KVELD' }));
    expect(kart.ruter.map((r) => r.besok.map((b) => [b.nummer, b.navn]))).toEqual([[[3, 'Gerd H.']]]);
    expect(kart.ufordelt).toEqual([]);
    expect(verdi(await les(v.fag, { ansatt: '', dagsdel: '' })).ruter.length).toBeGreaterThan(1);
  });

  it('nekter saksbehandler, andre team, andre leietakere og dager utenfor vinduet', async () => {
    expect(await les(v.saksbehandler)).toEqual(NEI);
    expect(await les(v.utenRolle)).toEqual(NEI);
    expect(await les(v.nabo)).toEqual(NEI);
    expect(await les(v.fag, { team: v.tvilling.id })).toEqual(NEI);
    expect(await les(v.annen.fag)).toEqual(NEI);
    expect(await les(v.fag, { dato: v.om(15) })).toEqual(NEI);
    expect(await les(v.fag, { dato: v.om(-8) })).toEqual(NEI);
  });
});

describe('adressesperre på kartet', () => {
  it('strengt fortrolig og fortrolig er aldri der: ikke navn, sted, tall eller den som går dit', async () => {
    for (const hvem of [v.fag, v.fag2, v.teamleder]) {
      const kart = verdi(await les(hvem));
      const alt = JSON.stringify(kart);
      expect(alt).not.toMatch(/Linda|Fadumo|Hemmelig s|60\.26,|7\.58[,}]/);
      for (const id of [v.besok.linda.id, v.besok.fadumo.id]) expect(alt).not.toContain(id);
      // Yusuf går til Linda mellom besøk 1 og 2. Numrene har ikke noe hull.
      const yusuf = kart.ruter.find((r) => r.ansattId === v.fag.id)!;
      expect(yusuf.besok.map((b) => b.nummer)).toEqual([1, 2, null, 3]);
      // Bjørn har bare det sperrede besøket, og ingen vakt.
      expect(kart.folk.map((f) => f.id)).not.toContain(v.fysioterapeut.id);
      expect(alt).not.toContain('Bjørn');
    }
  });

  it('klientadresse står i lista uten punkt, som en person uten koordinater', async () => {
    const yusuf = verdi(await les(v.fag)).ruter.find((r) => r.ansattId === v.fag.id)!;
    expect(yusuf.besok.find((b) => b.besokId === v.besok.klient.id)).toMatchObject({ sted: null, nummer: 2 });
  });
});
