import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settOmMegHandling } from '@/lib/domain/ansatt/handlinger';
import { loadOmMeg } from '@/lib/domain/ansatt/loaders';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';
import { lagLillebekk, type Lillebekk } from '../bruker/lillebekk';

let db: TestDatabase;
let v: Lillebekk;
beforeAll(async () => {
  db = await testDatabase();
  v = await lagLillebekk('ommeg');
});
afterAll(() => db.drop());

const inn = (hvem: keyof Lillebekk['folk']) => loggInn(v.folk[hvem].innloggingId);
const TOMT = { reisemaate: 'GANGE', kjonn: null, spraak: [], unngaarDyr: [] };

describe('ansatt.settOmMeg', () => {
  it('tillater henne å endre sitt eget, og ingen andres rad rører seg', async () => {
    const yusuf = await inn('yusuf');
    verdi(
      await yusuf.gjor(settOmMegHandling, {
        reisemaate: 'ELSYKKEL',
        kjonn: 'MANN',
        spraak: ['so', 'ar', 'so'],
        unngaarDyr: ['KATT'],
      }),
    );
    expect(verdi(await yusuf.les(loadOmMeg))).toEqual({
      reisemaate: 'ELSYKKEL',
      kjonn: 'MANN',
      spraak: ['so', 'ar'],
      unngaarDyr: ['KATT'],
    });
    expect(verdi(await (await inn('maren')).les(loadOmMeg))).toEqual(TOMT);
  });

  it('nekter å peke på en annen, også for lederen: feltet finnes ikke', async () => {
    for (const felt of [{ ansattId: v.folk.yusuf.id }, { id: v.folk.yusuf.id }, { reisemaate: 'FLY' }]) {
      const svar = await (await inn('kari')).gjor(settOmMegHandling, { reisemaate: 'BIL', ...felt });
      expect(svar.utfall, JSON.stringify(felt)).toBe('UGYLDIG');
    }
  });

  it('nekter den som ikke har noen rolle', async () =>
    expect(await (await inn('uten')).gjor(settOmMegHandling, { reisemaate: 'BIL' })).toEqual({
      utfall: 'NEKTET',
    }));
});

describe('ansatt.lesOmMeg', () => {
  it('tillater bare mitt eget', async () => {
    expect(verdi(await (await inn('maren')).les(loadOmMeg))).toEqual(TOMT);
  });
  it('nekter å spørre om andre, og den som ikke har noen rolle', async () => {
    expect((await (await inn('kari')).les(loadOmMeg, { ansattId: v.folk.yusuf.id })).utfall).toBe('UGYLDIG');
    expect(await (await inn('uten')).les(loadOmMeg)).toEqual({ utfall: 'NEKTET' });
  });
});
