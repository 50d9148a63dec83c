import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gjenaapneOppfolging, utforOppfolging } from '@/lib/domain/dagen/oppfolging/handlinger';
import {
  loadMineOppfolginger,
  loadOppfolginger,
  loadOppfolgingerHos,
} from '@/lib/domain/dagen/oppfolging/loaders';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { lagStoppbar, type Stoppbar } from './stoppbar';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let h: Stoppbar;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  h = await lagStoppbar('oppfolging');
});
afterAll(() => db.drop());

const yusuf = () => h.yusuf();
const sett = (over: object = {}) => h.sett(over);
const status = () => h.status();
const oppgaver = () => h.oppgaver();

describe('oppfolging.list', () => {
  it('tillater teamet å se sine, og naboteamet ingen av dem', async () => {
    verdi(await sett());
    const liste = verdi(await (await yusuf()).les(loadOppfolginger, { team: h.v.team.id }));
    expect(liste.liste).toMatchObject([
      { slag: 'RING_SYKEHUS', sted: 'Solvik sykehus', bruker: { kort: 'Gerd H.' } },
    ]);
    expect(verdi(await (await loggInn(h.v.nabo.innloggingId)).les(loadOppfolginger, {})).liste).toEqual([]);
    expect(verdi(await (await yusuf()).les(loadOppfolgingerHos, { brukerId: h.gerd.id })).liste).toHaveLength(
      1,
    );
  });

  it('nekter et annet team', async () => {
    const nabo = await loggInn(h.v.nabo.innloggingId);
    expect(await nabo.les(loadOppfolginger, { team: h.v.team.id })).toEqual(NEI);
    expect(await nabo.les(loadOppfolgingerHos, { brukerId: h.gerd.id })).toEqual(NEI);
  });
});

describe('oppfolging.mine', () => {
  it('tillater den som har ansvaret, og gir en kollega bare sine egne', async () => {
    verdi(await sett());
    expect(verdi(await (await yusuf()).les(loadMineOppfolginger, {})).liste).toHaveLength(1);
    const amina = await loggInn(h.v.fag2.innloggingId);
    expect(verdi(await amina.les(loadMineOppfolginger, {})).liste).toEqual([]);
  });

  it('nekter en uten rolle i faget', async () => {
    expect(await (await loggInn(h.v.saksbehandler.innloggingId)).les(loadMineOppfolginger, {})).toEqual(NEI);
  });
});

describe('oppfolging.utfor', () => {
  const utfor = async (hvem = h.v.fag, over: object = {}) => {
    const [oppgave] = await oppgaver();
    return (await loggInn(hvem.innloggingId)).gjor(utforOppfolging, {
      oppfolgingId: oppgave!.id,
      versjon: oppgave!.versjon,
      merknad: 'Ringt. Utskrives fredag.',
      ...over,
    });
  };

  it('tillater teamet, og stoppet varer', async () => {
    verdi(await sett());
    verdi(await utfor());
    expect(await oppgaver()).toMatchObject([{ utfortAvId: h.v.fag.id, merknad: 'Ringt. Utskrives fredag.' }]);
    expect((await status())['2026-11-27']).toBe('STOPPET');
    expect(await utfor()).toMatchObject({ avslag: { reason: 'ErLukket' } });
  });

  it('nekter et annet team', async () => {
    verdi(await sett());
    expect(await utfor(h.v.nabo)).toEqual(NEI);
  });
});

describe('oppfolging.gjenaapne', () => {
  const gjenaapne = async (hvem = h.v.fag) => {
    const [oppgave] = await oppgaver();
    return (await loggInn(hvem.innloggingId)).gjor(gjenaapneOppfolging, {
      oppfolgingId: oppgave!.id,
      versjon: oppgave!.versjon,
    });
  };
  const lukket = async () => {
    verdi(await sett());
    const [oppgave] = await oppgaver();
    verdi(
      await (
        await yusuf()
      ).gjor(utforOppfolging, {
        oppfolgingId: oppgave!.id,
        versjon: oppgave!.versjon,
        merknad: 'Ringt',
      }),
    );
  };

  it('tillater teamet', async () => {
    await lukket();
    verdi(await gjenaapne());
    expect(await oppgaver()).toMatchObject([{ utfortTidspunkt: null, merknad: null }]);
  });

  it('nekter et annet team', async () => {
    await lukket();
    expect(await gjenaapne(h.v.nabo)).toEqual(NEI);
  });
});
