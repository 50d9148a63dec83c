import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { angreStopp, endreStopp, gjenopptaStopp, settStopp } from '@/lib/domain/dagen/stopp/handlinger';
import { loadStopp } from '@/lib/domain/dagen/stopp/loaders';
import { ekstraIDagHandling } from '@/lib/domain/tiltaksplan/idag/handlinger';
import { leggTilTiltakHandling } from '@/lib/domain/tiltaksplan/handlinger';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { dagen } from '../../tiltaksplan/hjemme';
import { ALLE_DAGER, lagStoppbar, type Stoppbar } from './stoppbar';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let h: Stoppbar;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  h = await lagStoppbar('stopp');
});
afterAll(() => db.drop());

const yusuf = () => h.yusuf();
const sett = (over: object = {}) => h.sett(over);
const status = () => h.status();
const oppgaver = () => h.oppgaver();
const stopp = () => h.stopp();

describe('stopp.sett', () => {
  it('tillater teamet: alle besøk i perioden hviler, planen er urørt, og en oppgave står igjen', async () => {
    const planen = () => h.v.se((tx) => tx.tiltak.count({ where: { brukerId: h.gerd.id } }));
    const for_ = await planen();
    const svar = verdi(await sett({ tom: '27.11.2026' }));
    expect(svar.antall).toBe(6);
    const dager = await status();
    expect([dager['2026-11-25'], dager['2026-11-27'], dager['2026-11-28']]).toEqual([
      'STOPPET',
      'STOPPET',
      'PLANLAGT',
    ]);
    // Kortet står overstrøket hos den som hadde det.
    expect((await h.besok())[0]!.tildelinger.map((t) => t.ansattId)).toEqual([h.v.fag.id]);
    expect(await planen()).toBe(for_);
    expect(await oppgaver()).toMatchObject([
      { slag: 'RING_SYKEHUS', stoppId: svar.stoppId, utfortTidspunkt: null },
    ]);
    expect(await h.v.se((tx) => tx.hendelse.count({ where: { type: 'stopp.registrert' } }))).toBe(1);
  });

  it('tillater et stopp uten slutt: også besøk som rulles ut senere, hviler', async () => {
    verdi(await sett());
    expect(new Set(Object.values(await status()))).toEqual(new Set(['STOPPET']));
    await h.v.se((tx) => tx.besok.updateMany({ where: { brukerId: h.gerd.id }, data: { status: 'AVLYST' } }));
    verdi(
      await (
        await yusuf()
      ).gjor(
        leggTilTiltakHandling,
        h.skjema({ planversjon: '2', ukedager: ALLE_DAGER, dagsdel: 'MIDDAG', tekst: 'Middag' }),
      ),
    );
    const middag = (await h.besok()).filter((b) => b.dagsdel === 'MIDDAG');
    expect(middag.length).toBeGreaterThan(10);
    expect(new Set(middag.map((b) => b.status))).toEqual(new Set(['STOPPET']));
  });

  it('rører ikke det som er gjort, men stopper det som bare gjelder i dag', async () => {
    const { maalId, tjeneste } = h.skjema();
    verdi(
      await (
        await yusuf()
      ).gjor(ekstraIDagHandling, {
        brukerId: h.gerd.id,
        maalId,
        tjeneste,
        tekst: 'Se til',
        anslagMinutter: 10,
        antallAnsatte: 1,
        dagsdel: 'NATT',
        dato: '25.11.2026',
      }),
    );
    await h.v.se((tx) =>
      tx.besok.updateMany({
        where: { brukerId: h.gerd.id, dagsdel: 'MORGEN', dato: new Date('2026-11-25') },
        data: { status: 'FERDIG' },
      }),
    );
    verdi(await sett());
    const iDag = (await h.besok()).filter((b) => dagen(b) === '2026-11-25');
    expect(Object.fromEntries(iDag.map((b) => [b.dagsdel, b.status]))).toEqual({
      MORGEN: 'FERDIG',
      KVELD: 'STOPPET',
      NATT: 'STOPPET',
    });
  });

  it('nekter et annet team, og en som ikke er åpnet for en skjermet person', async () => {
    expect(
      await (
        await loggInn(h.v.nabo.innloggingId)
      ).gjor(settStopp, {
        brukerId: h.gerd.id,
        grunn: 'REISE',
        fom: '25.11.2026',
      }),
    ).toEqual(NEI);
    expect(await sett({ brukerId: h.skjermet.id })).toEqual(NEI);
  });

  it('avviser to stopp samtidig, og det gjør databasen også', async () => {
    verdi(await sett({ fom: '30.11.2026', tom: '04.12.2026' }));
    expect(await sett({ fom: '04.12.2026' })).toMatchObject({
      avslag: { reason: 'Overlapper', field: 'fom' },
    });
    await expect(
      h.v.se((tx) =>
        tx.stopp.create({
          data: {
            virksomhetId: h.v.virksomhetId,
            brukerId: h.gerd.id,
            grunn: 'REISE',
            fom: new Date('2026-12-01'),
            registrertAvId: h.v.fag.id,
          },
        }),
      ),
    ).rejects.toThrow();
    const samtidig = await Promise.all([
      sett({ fom: '07.12.2026', tom: '09.12.2026' }),
      sett({ fom: '08.12.2026', tom: '10.12.2026' }),
    ]);
    expect(samtidig.map((s) => s.utfall).toSorted()).toEqual(['AVVIST', 'OK']);
  });
});

describe('stopp.gjenoppta', () => {
  const gjenoppta = async (over: object = {}) => {
    const { id, versjon } = await stopp();
    return (await yusuf()).gjor(gjenopptaStopp, { stoppId: id, versjon, fra: '27.11.2026', ...over });
  };

  it('tillater teamet: besøkene er tilbake hos den som hadde dem og er på jobb, og oppgaven er lukket', async () => {
    verdi(await sett());
    await h.v.se((tx) =>
      tx.vakt.updateMany({ where: { dato: new Date('2026-11-28') }, data: { status: 'SYK' } }),
    );
    verdi(await gjenoppta());
    const dager = await status();
    expect([dager['2026-11-26'], dager['2026-11-27']]).toEqual(['STOPPET', 'PLANLAGT']);
    const morgen = (await h.besok()).filter((b) => b.dagsdel === 'MORGEN');
    const hos = (dag: string) => morgen.find((b) => dagen(b) === dag)!.tildelinger.map((t) => t.ansattId);
    expect([hos('2026-11-27'), hos('2026-11-28')]).toEqual([[h.v.fag.id], []]);
    expect(await oppgaver()).toMatchObject([{ utfortAvId: h.v.fag.id, merknad: null }]);
  });

  it('tar bort et stopp som ikke ble noe av', async () => {
    verdi(await sett({ fom: '30.11.2026' }));
    expect(verdi(await gjenoppta({ fra: '25.11.2026' }))).toMatchObject({ erBorte: true });
    expect(await stopp()).toBeUndefined();
    expect(new Set(Object.values(await status()))).toEqual(new Set(['PLANLAGT']));
  });

  it('nekter et annet team', async () => {
    verdi(await sett());
    const { id, versjon } = await stopp();
    expect(
      await (
        await loggInn(h.v.nabo.innloggingId)
      ).gjor(gjenopptaStopp, {
        stoppId: id,
        versjon,
        fra: '27.11.2026',
      }),
    ).toEqual(NEI);
  });

  it('avviser den som kommer for sent', async () => {
    verdi(await sett());
    expect(await gjenoppta({ versjon: 7 })).toMatchObject({ avslag: { reason: 'EndretAvAnnen' } });
    expect(new Set(Object.values(await status()))).toEqual(new Set(['STOPPET']));
    expect(await oppgaver()).toMatchObject([{ utfortTidspunkt: null }]);
  });
});

describe('stopp.endre', () => {
  it('tillater teamet: ny slutt, og dagene følger', async () => {
    verdi(await sett());
    const { id } = await stopp();
    verdi(
      await (
        await yusuf()
      ).gjor(endreStopp, {
        stoppId: id,
        versjon: 1,
        grunn: 'KORTTIDSOPPHOLD',
        sted: 'Helsehuset',
        tom: '26.11.2026',
      }),
    );
    const dager = await status();
    expect([dager['2026-11-26'], dager['2026-11-27']]).toEqual(['STOPPET', 'PLANLAGT']);
    expect(await oppgaver()).toMatchObject([{ slag: 'RING_STEDET' }]);
  });

  it('nekter et annet team', async () => {
    verdi(await sett());
    const { id } = await stopp();
    const svar = await (
      await loggInn(h.v.nabo.innloggingId)
    ).gjor(endreStopp, {
      stoppId: id,
      versjon: 1,
      grunn: 'REISE',
    });
    expect(svar).toEqual(NEI);
  });
});

describe('stopp.angre', () => {
  const angre = async (hvem = h.v.fag) => {
    const { id, versjon } = await stopp();
    return (await loggInn(hvem.innloggingId)).gjor(angreStopp, { stoppId: id, versjon });
  };

  it('tillater teamet samme dag: stoppet og oppgaven er borte, og besøkene er som før', async () => {
    const for_ = (await h.besok()).map((b) => [b.id, b.status, b.tildelinger.map((t) => t.ansattId)]);
    verdi(await sett());
    verdi(await angre());
    expect((await h.besok()).map((b) => [b.id, b.status, b.tildelinger.map((t) => t.ansattId)])).toEqual(
      for_,
    );
    expect([await stopp(), await oppgaver()]).toEqual([undefined, []]);
  });

  it('tillater å angre at vi kom igjen: stoppet varer som før, og oppgaven er åpen', async () => {
    verdi(await sett({ fom: '24.11.2026', tom: '01.12.2026' }));
    const { id } = await stopp();
    verdi(await (await yusuf()).gjor(gjenopptaStopp, { stoppId: id, versjon: 1, fra: '25.11.2026' }));
    verdi(await angre());
    expect((await stopp()).tom).toEqual(new Date('2026-12-01'));
    expect((await status())['2026-11-27']).toBe('STOPPET');
    expect(await oppgaver()).toMatchObject([{ utfortTidspunkt: null }]);
  });

  it('nekter et annet team', async () => {
    verdi(await sett());
    expect(await angre(h.v.nabo)).toEqual(NEI);
  });
});

describe('stopp.les', () => {
  it('tillater teamet: det som gjelder, og det som kommer', async () => {
    verdi(await sett({ tom: '26.11.2026' }));
    verdi(await sett({ fom: '01.12.2026', grunn: 'REISE', sted: '' }));
    const side = verdi(await (await yusuf()).les(loadStopp, { brukerId: h.gerd.id }));
    expect(side.stopp.map((s) => [s.grunn, s.gjelderNaa])).toEqual([
      ['SYKEHUS', true],
      ['REISE', false],
    ]);
  });

  it('nekter et annet team', async () => {
    expect(await (await loggInn(h.v.nabo.innloggingId)).les(loadStopp, { brukerId: h.gerd.id })).toEqual(NEI);
  });
});
