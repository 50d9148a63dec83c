import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  angreAvlysHandling,
  avlysIDagHandling,
  nyttBesokHandling,
} from '@/lib/domain/dagen/ekstra/handlinger';
import { loadNyttBesok } from '@/lib/domain/dagen/ekstra/loaders';
import { settStopp } from '@/lib/domain/dagen/stopp/handlinger';
import { leggTilTiltakHandling } from '@/lib/domain/tiltaksplan/handlinger';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { dagen, lagHjemme, type Hjemme } from '../../tiltaksplan/hjemme';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let h: Hjemme;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  h = await lagHjemme('ekstra');
  h.v.vakt(h.v.fag);
  h.v.vakt(h.v.fag2);
  await h.v.lagre();
  verdi(await (await yusuf()).gjor(leggTilTiltakHandling, h.skjema({ ukedager: ['7'] })));
});
afterAll(() => db.drop());

const yusuf = () => loggInn(h.v.fag.innloggingId);
const iDag = async () => (await h.besok()).filter((b) => dagen(b) === '2026-11-25');
const versjoner = () => h.v.se((tx) => tx.planversjon.count({ where: { brukerId: h.gerd.id } }));
const nytt = async (over: object = {}, hvem = h.v.fag) => {
  const { maalId, tjeneste } = h.skjema();
  return (await loggInn(hvem.innloggingId)).gjor(nyttBesokHandling, {
    brukerId: h.gerd.id,
    maalId,
    tjeneste,
    tekst: 'Se til etter fallet',
    anslagMinutter: '20',
    antallAnsatte: '1',
    dagsdel: 'MORGEN',
    dato: '25.11.2026',
    ...over,
  });
};

describe('tavle.nyttBesok', () => {
  it('tillater teamet: et eget besøk bare i dag, akutt og i brettet, og planen har ingen ny versjon', async () => {
    const for_ = await versjoner();
    verdi(await nytt({ akutt: 'on' }));
    const morgen = (await iDag()).filter((b) => b.dagsdel === 'MORGEN');
    expect(morgen.map((b) => [b.gruppe, b.akutt, b.bareIDag, b.tildelinger.length])).toEqual([
      [1, false, false, 0],
      [2, true, true, 0],
    ]);
    expect(await versjoner()).toBe(for_);
    // En endring av planen rører det ikke.
    verdi(await (await yusuf()).gjor(leggTilTiltakHandling, h.skjema({ planversjon: '2', ukedager: ['6'] })));
    expect((await iDag()).filter((b) => b.dagsdel === 'MORGEN')).toHaveLength(2);
  });

  it('tillater å gi det til en på vakt, gjennom den samme regelen som tavla', async () => {
    const svar = verdi(await nytt({ ansattId: h.v.fag2.id }));
    expect((await iDag()).find((b) => b.id === svar.besokId)!.tildelinger).toMatchObject([
      { ansattId: h.v.fag2.id, plass: 1 },
    ]);
    expect(svar.versjon).toBe(2);
  });

  it('legger ingenting til når den som ble valgt, ikke kan', async () => {
    for (const [over, reason] of [
      [{ ansattId: h.v.hjemmehjelper.id }, 'ErIkkePaaVakt'],
      [{ ansattId: h.v.fag2.id, kompetanse: 'INSULIN', maaGjores: 'on' }, 'ManglerKompetanse'],
    ] as const)
      expect(await nytt(over)).toMatchObject({ avslag: { reason, field: 'ansattId' } });
    expect(await iDag()).toHaveLength(1);
  });

  it('er for to når det skal være to', async () => {
    const svar = verdi(await nytt({ antallAnsatte: '2', ansattId: h.v.fag.id }));
    expect((await iDag()).find((b) => b.id === svar.besokId)).toMatchObject({ antallAnsatte: 2 });
  });

  it('nekter et annet team, saksbehandleren, og den som ikke er åpnet for en skjermet person', async () => {
    for (const hvem of [h.v.nabo, h.v.saksbehandler]) expect(await nytt({}, hvem)).toEqual(NEI);
    expect(await nytt({ brukerId: h.skjermet.id })).toEqual(NEI);
    const nabo = await loggInn(h.v.nabo.innloggingId);
    expect(await nabo.les(loadNyttBesok, { team: h.v.team.id })).toEqual(NEI);
  });

  it('avviser når tjenesten er på stopp', async () => {
    verdi(await (await yusuf()).gjor(settStopp, { brukerId: h.gerd.id, grunn: 'REISE', fom: '25.11.2026' }));
    expect(await nytt()).toMatchObject({ avslag: { reason: 'ErStoppet' } });
  });

  it('siden viser bare teamets egne som jeg slipper inn hos, og kjente ansikter først', async () => {
    const liste = verdi(await (await yusuf()).les(loadNyttBesok, { team: h.v.team.id }));
    expect(liste.personer.map((p) => p.navn)).toEqual(['Gerd Haugen']);
    h.gerd.medTjenesteansvarlig(h.v.fag2);
    await h.v.lagre();
    const side = verdi(await (await yusuf()).les(loadNyttBesok, { team: h.v.team.id, bruker: h.gerd.id }));
    expect(side.folk.map((f) => [f.navn, f.kjennskap])).toEqual([
      ['Amina Rahimi', 'ANSVARLIG'],
      ['Yusuf Abdi', 'NYTT'],
    ]);
    expect(side.valgt?.maal).toMatchObject([{ tittel: 'Gå ut til benken' }]);
    const skjult = verdi(await (await yusuf()).les(loadNyttBesok, { bruker: h.skjermet.id }));
    expect(skjult.valgt).toBeNull();
  });
});

const avlys = async (hvem = h.v.fag, over: object = {}) => {
  const [besok] = await iDag();
  return (await loggInn(hvem.innloggingId)).gjor(avlysIDagHandling, {
    besokId: besok!.id,
    versjon: besok!.versjon,
    grunn: 'Datteren er der',
    ...over,
  });
};

describe('tavle.avlysIDag', () => {
  it('tillater teamet: bare i dag, og planen lager det ikke på nytt', async () => {
    verdi(await avlys());
    verdi(await (await yusuf()).gjor(leggTilTiltakHandling, h.skjema({ planversjon: '2', ukedager: ['6'] })));
    expect((await iDag()).map((b) => b.status)).toEqual(['AVLYST']);
    expect((await h.besok()).filter((b) => dagen(b) === '2026-11-26').map((b) => b.status)).toEqual([
      'PLANLAGT',
    ]);
  });

  it('nekter et annet team', async () => {
    expect(await avlys(h.v.nabo)).toEqual(NEI);
  });

  it('avviser det som er gjort, og den som kommer for sent', async () => {
    expect(await avlys(h.v.fag, { versjon: 9 })).toMatchObject({ avslag: { reason: 'EndretAvAnnen' } });
    await h.v.se((tx) => tx.besok.updateMany({ where: { brukerId: h.gerd.id }, data: { status: 'FERDIG' } }));
    expect(await avlys()).toMatchObject({ avslag: { reason: 'ErGjort' } });
  });
});

describe('tavle.angreAvlys', () => {
  const angre = async (hvem = h.v.fag) => {
    const [besok] = await iDag();
    return (await loggInn(hvem.innloggingId)).gjor(angreAvlysHandling, {
      besokId: besok!.id,
      versjon: besok!.versjon,
    });
  };

  it('tillater teamet: besøket er planens igjen', async () => {
    verdi(await avlys());
    verdi(await angre());
    expect(await iDag()).toMatchObject([{ status: 'PLANLAGT', bareIDag: false }]);
    expect(await angre()).toMatchObject({ avslag: { reason: 'ErIkkeAvlyst' } });
  });

  it('nekter et annet team', async () => {
    verdi(await avlys());
    expect(await angre(h.v.nabo)).toEqual(NEI);
  });
});
