import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leggTilTiltakHandling } from '@/lib/domain/tiltaksplan/handlinger';
import {
  ekstraIDagHandling,
  flyttIDagHandling,
  utelatIDagHandling,
} from '@/lib/domain/tiltaksplan/idag/handlinger';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';
import { dagen, lagHjemme, type Hjemme } from './hjemme';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let h: Hjemme;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  h = await lagHjemme('idag');
  verdi(await (await yusuf()).gjor(leggTilTiltakHandling, h.skjema({ ukedager: ['7'] })));
});
afterAll(() => db.drop());

const yusuf = () => loggInn(h.v.fag.innloggingId);
const iDag = async () => (await h.besok()).filter((b) => dagen(b) === '2026-11-25');
const versjon = () => h.v.se((tx) => tx.planversjon.count({ where: { brukerId: h.gerd.id } }));
const dag = (over: object = {}) => ({
  brukerId: h.gerd.id,
  tiltakId: h.frokost.id,
  dato: '25.11.2026',
  ...over,
});
const igjen = async () =>
  verdi(
    await (
      await yusuf()
    ).gjor(leggTilTiltakHandling, h.skjema({ planversjon: '2', ukedager: ['6'], tekst: 'Lese avisa' })),
  );

describe('tiltaksplan.flyttIDag', () => {
  const flytt = async (over: object = {}) =>
    (await yusuf()).gjor(flyttIDagHandling, dag({ dagsdel: 'KVELD', ...over }));

  it('tillater teamet: bare dagens besøk flyttes, planen er den samme, og neste endring av planen rører det ikke', async () => {
    verdi(await flytt());
    const sjekk = async () => {
      expect((await iDag()).map((b) => [b.dagsdel, b.bareIDag])).toEqual([['KVELD', true]]);
      expect((await h.besok()).filter((b) => dagen(b) === '2026-11-26').map((b) => b.dagsdel)).toEqual([
        'MORGEN',
      ]);
    };
    await sjekk();
    expect(await versjon()).toBe(2);
    await igjen();
    await sjekk();
  });

  it('nekter et annet team', async () => {
    expect(
      await (await loggInn(h.v.nabo.innloggingId)).gjor(flyttIDagHandling, dag({ dagsdel: 'KVELD' })),
    ).toEqual(NEI);
  });

  it.each([
    [{ dagsdel: 'MORGEN' }, 'SammeDelAvDagen'],
    [{ dato: '24.11.2026' }, 'BakITid'],
    [{ dato: '09.12.2026' }, null],
    [{ dato: '10.12.2026' }, 'ForLangtFram'],
  ])('%j: %s', async (over, reason) => {
    const svar = await flytt(over);
    if (reason === null) expect(svar.utfall).toBe('OK');
    else expect(svar).toMatchObject({ avslag: { reason } });
  });
});

describe('tiltaksplan.utelatIDag', () => {
  const utelat = async (over: object = {}) =>
    (await yusuf()).gjor(utelatIDagHandling, dag({ grunn: 'Datteren lager frokost', ...over }));

  it('tillater teamet: dagens besøk er avlyst, morgendagens står, og planen lager det ikke på nytt', async () => {
    verdi(await utelat());
    await igjen();
    expect((await iDag()).map((b) => [b.dagsdel, b.status])).toEqual([['MORGEN', 'AVLYST']]);
    expect((await h.besok()).filter((b) => dagen(b) === '2026-11-26')).toHaveLength(1);
  });

  it('nekter et annet team og saksbehandleren', async () => {
    for (const hvem of [h.v.nabo, h.v.saksbehandler])
      expect(
        await (await loggInn(hvem.innloggingId)).gjor(utelatIDagHandling, dag({ grunn: 'Nei' })),
      ).toEqual(NEI);
  });

  it('avviser et besøk som alt er gjort', async () => {
    await h.v.se((tx) => tx.besok.updateMany({ where: { brukerId: h.gerd.id }, data: { status: 'FERDIG' } }));
    expect(await utelat()).toMatchObject({ avslag: { reason: 'AlleredeGjort' } });
  });
});

describe('tiltaksplan.ekstraIDag', () => {
  const ekstra = async (over: object = {}) => {
    const { brukerId, maalId, tekst, tjeneste, anslagMinutter, antallAnsatte } = h.skjema();
    return (await yusuf()).gjor(ekstraIDagHandling, {
      brukerId,
      maalId,
      tekst,
      tjeneste,
      anslagMinutter,
      antallAnsatte,
      dagsdel: 'MORGEN',
      dato: '25.11.2026',
      ...over,
    });
  };

  it('tillater teamet: kommer inn i dagens besøk i den delen av dagen, og bare der', async () => {
    verdi(await ekstra());
    const [besok] = await iDag();
    expect(besok).toMatchObject({ bareIDag: true, anslagMinutter: 35 });
    expect(besok!.tiltak).toHaveLength(2);
    expect((await h.besok()).filter((b) => dagen(b) === '2026-11-26')[0]!.tiltak).toHaveLength(1);
    expect(await versjon()).toBe(2);
  });

  it('lager et eget besøk når det ikke er noe der fra før', async () => {
    verdi(await ekstra({ dagsdel: 'KVELD' }));
    expect((await iDag()).map((b) => b.dagsdel)).toEqual(['MORGEN', 'KVELD']);
  });

  it('nekter et annet team', async () => {
    const { brukerId, maalId, tekst, tjeneste } = h.skjema();
    const inn = {
      brukerId,
      maalId,
      tekst,
      tjeneste,
      anslagMinutter: '15',
      antallAnsatte: '1',
      dagsdel: 'KVELD',
      dato: '25.11.2026',
    };
    expect(await (await loggInn(h.v.nabo.innloggingId)).gjor(ekstraIDagHandling, inn)).toEqual(NEI);
  });

  it('avviser en tjeneste vedtaket ikke gir', async () => {
    expect(await ekstra({ tjeneste: '6' })).toMatchObject({ avslag: { reason: 'TjenestenErIkkeIVedtaket' } });
  });
});
