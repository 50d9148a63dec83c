import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  avsluttTiltakHandling,
  endreTiltakHandling,
  leggTilTiltakHandling,
} from '@/lib/domain/tiltaksplan/handlinger';
import { loadTiltaksplan } from '@/lib/domain/tiltaksplan/loaders';
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
  h = await lagHjemme('plan');
});
afterAll(() => db.drop());

const yusuf = () => loggInn(h.v.fag.innloggingId);
const leggTil = async (over: object = {}) => (await yusuf()).gjor(leggTilTiltakHandling, h.skjema(over));
const plan = async () => verdi(await (await yusuf()).les(loadTiltaksplan, { brukerId: h.gerd.id }));

describe('tiltaksplan.les', () => {
  it('tillater teamet, og viser tiltakene under målet med ordene det kom fra', async () => {
    const svar = await plan();
    expect(svar).toMatchObject({ versjon: 1, kanEndre: true, tjenester: ['15'] });
    expect(svar.maal).toMatchObject([{ egneOrd: 'sitte på benken', tiltak: [{ tekst: 'Frokost' }] }]);
  });

  it('nekter et annet team, og alle som ikke er åpnet for en skjermet person', async () => {
    expect(
      await (await loggInn(h.v.nabo.innloggingId)).les(loadTiltaksplan, { brukerId: h.gerd.id }),
    ).toEqual(NEI);
    expect(await (await yusuf()).les(loadTiltaksplan, { brukerId: h.skjermet.id })).toEqual(NEI);
  });
});

describe('tiltaksplan.leggTil', () => {
  it('tillater teamet: ny versjon, tiltaket, og besøkene fjorten dager fram', async () => {
    verdi(await leggTil());
    const svar = await plan();
    expect(svar.historie[0]).toMatchObject({
      nummer: 2,
      grunn: 'Hun vil ut før lunsj',
      lagetAv: 'Yusuf Abdi',
    });
    expect(svar.historie[0]!.endringer).toMatchObject([{ slag: 'NYTT', tekst: 'Følge til benken' }]);
    const besok = await h.besok();
    expect(besok.filter((b) => b.dagsdel === 'MORGEN')).toHaveLength(15);
    const ut = besok.filter((b) => b.dagsdel === 'FORMIDDAG');
    expect(ut.map(dagen)).toEqual([
      '2026-11-25',
      '2026-11-27',
      '2026-11-30',
      '2026-12-02',
      '2026-12-04',
      '2026-12-07',
      '2026-12-09',
    ]);
    expect(ut[0]).toMatchObject({ status: 'PLANLAGT', anslagMinutter: 15, tildelinger: [], bareIDag: false });
  });

  it('nekter saksbehandleren, teamlederen og et annet team', async () => {
    for (const hvem of [h.v.saksbehandler, h.v.teamleder, h.v.nabo])
      expect(await (await loggInn(hvem.innloggingId)).gjor(leggTilTiltakHandling, h.skjema())).toEqual(NEI);
    expect(await (await yusuf()).gjor(leggTilTiltakHandling, h.skjema({ brukerId: h.skjermet.id }))).toEqual(
      NEI,
    );
    expect(await h.besok()).toEqual([]);
  });

  it.each([
    [{ tjeneste: '6' }, 'TjenestenErIkkeIVedtaket'],
    [{ fom: '24.11.2026' }, 'BakITid'],
    [{ tom: '24.11.2026' }, 'SluttForStart'],
    [{ ukedager: ['4'], tom: '25.11.2026' }, 'IngenDager'],
    [{ planversjon: '0' }, 'EndretAvAnnen'],
  ])('avviser %j med grunnen, og endrer ingenting', async (over, reason) => {
    expect(await leggTil(over)).toMatchObject({ utfall: 'AVVIST', avslag: { reason } });
    expect((await plan()).versjon).toBe(1);
  });

  it('setter besøk på dager som er dekket av en stopp, til stoppet', async () => {
    h.gerd.medStopp({ fom: h.v.om(0), tom: h.v.om(1) });
    await h.v.lagre();
    verdi(await leggTil());
    const status = (await h.besok()).filter((b) => b.dagsdel === 'MORGEN').map((b) => b.status);
    expect(status.slice(0, 3)).toEqual(['STOPPET', 'STOPPET', 'PLANLAGT']);
  });

  it('to samtidig gir én versjon hver, eller et nei: aldri to med samme nummer', async () => {
    const [a, b] = await Promise.all([leggTil(), leggTil({ tekst: 'Lese avisa' })]);
    expect([a!.utfall, b!.utfall].toSorted()).toEqual(['AVVIST', 'OK']);
  });
});

describe('tiltaksplan.endre', () => {
  const endre = async (over: object = {}) =>
    (await yusuf()).gjor(
      endreTiltakHandling,
      h.skjema({
        tiltakId: h.frokost.id,
        tekst: 'Frokost sammen',
        ukedager: ['1', '2', '3', '4', '5', '6', '7'],
        dagsdel: 'MORGEN',
        fom: '27.11.2026',
        ...over,
      }),
    );

  it('tillater teamet: det gamle slutter dagen før, det nye avløser det, og fordelingen beholdes', async () => {
    verdi(await leggTil());
    const fredag = (await h.besok()).find((b) => dagen(b) === '2026-11-27' && b.dagsdel === 'MORGEN')!;
    await h.v.se((tx) =>
      tx.besokstildeling.create({
        data: {
          virksomhetId: h.v.virksomhetId,
          besokId: fredag.id,
          ansattId: h.v.fag.id,
          plass: 1,
          dato: fredag.dato,
          brukerId: h.gerd.id,
        },
      }),
    );
    const { tiltakId } = verdi(await endre({ planversjon: '2', anslagMinutter: '30' }));
    const rader = await h.v.se((tx) =>
      tx.tiltak.findMany({ where: { id: { in: [h.frokost.id, tiltakId] } } }),
    );
    expect(rader.find((r) => r.id === h.frokost.id)!.tom).toEqual(new Date('2026-11-26'));
    expect(rader.find((r) => r.id === tiltakId)).toMatchObject({
      erstatterId: h.frokost.id,
      planversjonFra: 3,
    });
    const etter = (await h.besok()).filter((b) => b.dagsdel === 'MORGEN');
    expect(etter.slice(0, 3).map((b) => [b.tiltak[0]!.tiltakId, b.anslagMinutter])).toEqual([
      [h.frokost.id, 20],
      [h.frokost.id, 20],
      [tiltakId, 30],
    ]);
    expect(etter[2]).toMatchObject({ id: fredag.id, tildelinger: [{ ansattId: h.v.fag.id }] });
  });

  it('nekter et annet team og saksbehandleren', async () => {
    for (const hvem of [h.v.nabo, h.v.saksbehandler])
      expect(
        await (
          await loggInn(hvem.innloggingId)
        ).gjor(endreTiltakHandling, h.skjema({ tiltakId: h.frokost.id })),
      ).toEqual(NEI);
  });

  it('avviser et tiltak som alt er avsluttet, og et som hører til noen andre', async () => {
    const annens = h.v.bruker({ navn: 'Ruth Berg', nummer: null });
    await h.v.lagre();
    expect(await endre({ brukerId: annens.id, planversjon: '0' })).toMatchObject({
      avslag: { reason: 'AlleredeAvsluttet' },
    });
  });
});

describe('tiltaksplan.avslutt', () => {
  const avslutt = async (over: object = {}) =>
    (await yusuf()).gjor(avsluttTiltakHandling, {
      brukerId: h.gerd.id,
      tiltakId: h.frokost.id,
      planversjon: '1',
      sisteDag: '26.11.2026',
      grunn: 'Hun lager frokost selv nå',
      ...over,
    });

  it('tillater teamet: besøkene etter siste dag forsvinner, og historien sier hvorfor', async () => {
    verdi(await leggTil({ ukedager: ['7'] }));
    verdi(await avslutt({ planversjon: '2' }));
    const igjen = (await h.besok()).filter((b) => b.dagsdel === 'MORGEN' && b.status !== 'AVLYST');
    expect(igjen.map(dagen)).toEqual(['2026-11-25', '2026-11-26']);
    expect((await plan()).historie[0]).toMatchObject({
      nummer: 3,
      endringer: [{ slag: 'AVSLUTTET', tekst: 'Frokost' }],
    });
  });

  it('sletter aldri et besøk noen har skrevet på: det blir stående som avlyst', async () => {
    verdi(await leggTil({ ukedager: ['7'] }));
    const sist = (await h.besok()).findLast((b) => b.dagsdel === 'MORGEN')!;
    h.gerd.medNotat({ tekst: 'Hun vil ha kaffe på senga.', besokId: sist.id });
    await h.v.lagre();
    verdi(await avslutt({ planversjon: '2' }));
    const etter = (await h.besok()).find((b) => b.id === sist.id)!;
    expect([etter.status, etter.tiltak.length]).toEqual(['AVLYST', 1]);
  });

  it('nekter et annet team', async () => {
    const svar = await (
      await loggInn(h.v.nabo.innloggingId)
    ).gjor(avsluttTiltakHandling, {
      brukerId: h.gerd.id,
      tiltakId: h.frokost.id,
      planversjon: '1',
      sisteDag: '26.11.2026',
      grunn: 'Nei',
    });
    expect(svar).toEqual(NEI);
  });

  it('avviser en siste dag lenger tilbake enn i går', async () => {
    expect(await avslutt({ sisteDag: '23.11.2026' })).toMatchObject({ avslag: { reason: 'BakITid' } });
    expect((await avslutt({ sisteDag: '24.11.2026' })).utfall).toBe('OK');
  });
});
