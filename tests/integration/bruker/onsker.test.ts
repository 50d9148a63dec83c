import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  avsluttIkkeparHandling,
  settIkkeparHandling,
  settOnskerHandling,
} from '@/lib/domain/bruker/onsker/handlinger';
import { loadOnsker } from '@/lib/domain/bruker/onsker/loaders';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';
import { lagLillebekk, type Lillebekk } from './lillebekk';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Lillebekk;
beforeAll(async () => {
  db = await testDatabase();
  v = await lagLillebekk('onsker');
});
afterAll(() => db.drop());

type Hvem = keyof Lillebekk['folk'];
const inn = (hvem: Hvem) => loggInn(v.folk[hvem].innloggingId);
const side = async (hvem: Hvem, brukerId = v.solveig.id) => (await inn(hvem)).les(loadOnsker, { brukerId });
const versjon = async () => verdi(await side('kari')).bruker.versjon;
const sett = async (hvem: Hvem, felt: object = {}, brukerId = v.solveig.id) =>
  (await inn(hvem)).gjor(settOnskerHandling, { brukerId, versjon: await versjon(), ...felt });
const ikkepar = async (hvem: Hvem, ansatt: Hvem, brukerId = v.solveig.id) =>
  (await inn(hvem)).gjor(settIkkeparHandling, { brukerId, ansattId: v.folk[ansatt].id });

describe('bruker.lesOnsker', () => {
  it('tillater teamet, men bare teamlederen ser hvem som ikke skal dit', async () => {
    expect(verdi(await side('yusuf'))).toMatchObject({ kanSette: true, ikkepar: null, dyr: [] });
    expect(verdi(await side('kari')).ikkepar).toMatchObject({ gjelder: [] });
  });

  it('nekter naboteamet og den som ikke er i noe team, og skjermede', async () => {
    for (const hvem of ['eva', 'siri', 'uten'] as const) expect(await side(hvem), hvem).toEqual(NEI);
    expect(await side('tomasz', v.ruth.id)).toEqual(NEI);
  });
});

describe('bruker.settOnsker', () => {
  it('tillater fag i teamet å skrive og ta bort', async () => {
    verdi(await sett('yusuf', { onsketKjonn: 'KVINNE', onsketSpraak: 'pl', dyr: ['HUND', 'KATT', 'HUND'] }));
    expect(verdi(await side('tomasz'))).toMatchObject({
      onsketKjonn: 'KVINNE',
      onsketSpraak: 'pl',
      dyr: ['HUND', 'KATT'],
    });
    verdi(await sett('tomasz'));
    expect(verdi(await side('yusuf'))).toMatchObject({ onsketKjonn: null, onsketSpraak: null, dyr: [] });
  });

  it('tar ikke imot noe annet enn det vi spør om', async () => {
    for (const felt of [
      { onsketKjonn: 'UNG' },
      { onsketSpraak: 'xx' },
      { dyr: ['SLANGE'] },
      { grunn: 'Nei' },
    ])
      expect((await sett('yusuf', felt)).utfall, JSON.stringify(felt)).toBe('UGYLDIG');
  });

  it('sier fra når noen skrev imens', async () => {
    const gammel = await versjon();
    verdi(await sett('yusuf', { dyr: ['KATT'] }));
    expect(await sett('tomasz', { versjon: gammel })).toMatchObject({ avslag: { reason: 'EndretAvAnnen' } });
    expect(verdi(await side('yusuf')).dyr).toEqual(['KATT']);
  });

  it('nekter saksbehandleren, naboteamet og den uten navngitt tilgang', async () => {
    for (const hvem of ['henrik', 'eva', 'uten'] as const) expect(await sett(hvem), hvem).toEqual(NEI);
    expect(await sett('tomasz', {}, v.ruth.id)).toEqual(NEI);
  });
});

describe('bruker.settIkkepar', () => {
  it('tillater teamlederen, én gang, og bare noen som kunne kommet', async () => {
    verdi(await ikkepar('kari', 'tomasz'));
    const { ikkepar: par } = verdi(await side('kari'));
    expect(par!.gjelder).toMatchObject([{ navn: 'Tomasz Wrona', bestemtAv: 'Kari Lie' }]);
    expect(par!.kanVelges.map((a) => a.navn)).not.toContain('Tomasz Wrona');
    expect(await ikkepar('kari', 'tomasz')).toMatchObject({ avslag: { reason: 'HarDetAlt' } });
    for (const hvem of ['eva', 'henrik'] as const)
      expect(await ikkepar('kari', hvem)).toMatchObject({ avslag: { reason: 'IkkeITeamet' } });
  });

  it('nekter fag, saksbehandler og teamlederen for en hun ikke er åpnet for', async () => {
    for (const hvem of ['yusuf', 'maren', 'henrik', 'eva'] as const)
      expect(await ikkepar(hvem, 'maren'), hvem).toEqual(NEI);
    expect(await ikkepar('kari', 'maren', v.ruth.id)).toEqual(NEI);
  });
});

describe('bruker.avsluttIkkepar', () => {
  const avslutt = async (hvem: Hvem, ikkeparId: string, brukerId = v.solveig.id) =>
    (await inn(hvem)).gjor(avsluttIkkeparHandling, { brukerId, ikkeparId });
  const forste = async () => verdi(await side('kari')).ikkepar!.gjelder[0]!.id;

  it('nekter fag, og en annen brukers rad finnes ikke her', async () => {
    const id = await forste();
    for (const hvem of ['yusuf', 'henrik'] as const) expect(await avslutt(hvem, id), hvem).toEqual(NEI);
    expect(await avslutt('kari', id, v.halvor.id)).toMatchObject({ avslag: { reason: 'ErAvsluttet' } });
  });

  it('tillater teamlederen, og det gjelder med en gang', async () => {
    const id = await forste();
    verdi(await avslutt('kari', id));
    expect(verdi(await side('kari')).ikkepar!.gjelder).toEqual([]);
    expect(await avslutt('kari', id)).toMatchObject({ avslag: { reason: 'ErAvsluttet' } });
  });
});
