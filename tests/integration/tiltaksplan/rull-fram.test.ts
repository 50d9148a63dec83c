import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/lib/platform/db/client';
import { aapneSesjon } from '@/lib/domain/tilgang/queries';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { rullFram } from '@/lib/domain/tiltaksplan/utrulling/commands';
import { testDatabase, type TestDatabase } from '../../support/database';
import { KLOKKE, loggInn } from '../../support/port';
import { dagen, lagHjemme, type Hjemme } from './hjemme';

let db: TestDatabase;
let h: Hjemme;

beforeAll(async () => {
  db = await testDatabase();
  h = await lagHjemme('rull');
  h.v.vakt(h.v.fag, 0);
  h.gerd.medBesok({ dato: h.v.om(-7), tiltak: [h.frokost], hvem: [h.v.fag], status: 'FERDIG' });
  h.gerd.medBesok({ dato: h.v.om(-6), tiltak: [h.frokost], hvem: [h.v.fag], status: 'FERDIG' });
  await h.v.lagre();
});
afterAll(() => db.drop());

const rull = async () => {
  const { nokkel } = await loggInn(h.v.fag.innloggingId);
  return transaction(async (tx) => {
    const ansatt = await aapneSesjon(tx, nokkel);
    return rullFram(lagScope(tx, ansatt!, KLOKKE), [h.v.team.id]);
  });
};

describe('rullFram', () => {
  it('lager besøk fjorten dager fram, og gjentar teamets fordeling bare for den som er på vakt', async () => {
    const svar = await rull();
    expect(svar.nye).toBeGreaterThanOrEqual(15);
    const nye = (await h.besok()).filter((b) => dagen(b) >= '2026-11-25');
    expect(nye).toHaveLength(15);
    expect(dagen(nye.at(-1)!)).toBe('2026-12-09');
    expect(nye[0]!.tildelinger).toMatchObject([{ ansattId: h.v.fag.id, plass: 1 }]);
    expect(nye[1]!.tildelinger).toEqual([]);
  });

  it('gjør ingenting andre gang', async () => {
    expect(await rull()).toEqual({ nye: 0, endret: 0, tattBort: 0 });
  });

  it('rører ikke en annen leietaker', async () => {
    const annen = await lagHjemme('nabokommunen');
    await rull();
    expect(await annen.besok()).toEqual([]);
  });
});
