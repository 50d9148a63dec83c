import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { clockAt } from '@/lib/platform/time/clock';
import {
  besokAngreFerdig,
  besokAvvik,
  besokFerdig,
  besokObserver,
} from '@/lib/domain/dagen/besok/fullforing/handlinger';
import { loadBesok } from '@/lib/domain/dagen/besok/kort/loaders';
import { testDatabase, withClient } from '../../../support/database';
import { loggInn, nyNokkel, verdi } from '../../../support/port';
import { I_DAG, lagDag, type Dag } from './dag';

let db: Awaited<ReturnType<typeof testDatabase>>;
let dag: Dag;
let naboen: Dag;
let nummer = 0;
beforeAll(async () => {
  db = await testDatabase();
  naboen = await lagDag('naboby');
});
beforeEach(async () => {
  dag = await lagDag(`dag${(nummer += 1)}`);
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

const som = (hvem: keyof Dag['folk'], i: Dag = dag) => loggInn(i.folk[hvem].innloggingId);
const rader = <R = Record<string, unknown>>(sql: string, ...verdier: unknown[]) =>
  withClient(db.superUrl, async (c) => (await c.query(sql, verdier)).rows as R[]);
const status = async (besokId: string) =>
  (
    await rader<{ status: string; versjon: number; overlevering: string | null }>(
      'select status, versjon, overlevering from besok where id = $1',
      besokId,
    )
  )[0]!;
const utfall = async (besokId: string) =>
  Object.fromEntries(
    (
      await rader<{ tekst: string; utfall: string; grunn: string | null }>(
        'select i.tekst, o.utfall, o.grunn from besok_tiltak o join tiltak i on i.id = o.tiltak_id where o.besok_id = $1',
        besokId,
      )
    ).map((r) => [r.tekst.split(' ')[0], [r.utfall, r.grunn]]),
  );
const antall = async (tabell: string) =>
  Number((await rader<{ n: string }>(`select count(*) as n from ${tabell}`))[0]!.n);

const ferdig = (mer: object = {}) => ({
  besokId: dag.besok.solveig.id,
  versjon: 1,
  maa: [{ tiltakId: dag.tiltak.medisin.id, utfall: 'GJORT' }],
  ...mer,
});
const avvik = (mer: object = {}) => ({
  besokId: dag.besok.solveig.id,
  versjon: 1,
  tiltak: [
    { tiltakId: dag.tiltak.medisin.id, utfall: 'GJORT' },
    { tiltakId: dag.tiltak.tur.id, utfall: 'AVSLAATT', grunn: 'VONDT' },
  ],
  ...mer,
});
const avslag = (reason: string, code = 'KunneIkkeFullfore') => ({
  utfall: 'AVVIST',
  avslag: { domain: 'besok', code, reason },
});

describe('besok.ferdig', () => {
  it('tillater den som er satt opp: alt er gjort, i ett trykk', async () => {
    const svar = verdi(await (await som('yusuf')).gjor(besokFerdig, ferdig()));
    expect(svar).toEqual({ besokId: dag.besok.solveig.id, dato: I_DAG, status: 'FERDIG', versjon: 2 });
    expect(await status(dag.besok.solveig.id)).toEqual({ status: 'FERDIG', versjon: 2, overlevering: null });
    expect(await utfall(dag.besok.solveig.id)).toEqual({
      Medisin: ['GJORT', null],
      Gå: ['GJORT', null],
      'Dusj.': ['GJORT', null],
    });
    const hendelser = await rader(
      'select type, ansatt_id as hvem from hendelse where objekt_id = $1',
      dag.besok.solveig.id,
    );
    expect(hendelser).toEqual([{ type: 'besok.ferdig', hvem: dag.folk.yusuf.id }]);
    const logg = await rader(
      'select utfall, bruker_id from audit where handling = $1 and objekt_id = $2',
      'besok.ferdig',
      dag.besok.solveig.id,
    );
    expect(logg).toEqual([{ utfall: 'ENDRET', bruker_id: dag.brukere.solveig.id }]);
  });

  it('tillater en kollega i teamet, og det står hvem', async () => {
    verdi(await (await som('tomasz')).gjor(besokFerdig, ferdig()));
    expect(await rader('select ansatt_id from hendelse where objekt_id = $1', dag.besok.solveig.id)).toEqual([
      { ansatt_id: dag.folk.tomasz.id },
    ]);
  });

  it('tillater den utlånte på sitt eget besøk i dag', async () => {
    const svar = await (await som('utlaant')).gjor(besokFerdig, { besokId: dag.besok.delt.id, versjon: 1 });
    expect(verdi(svar)).toMatchObject({ status: 'FERDIG' });
  });

  it('tillater overlevering uten at noe ble annerledes', async () => {
    verdi(await (await som('yusuf')).gjor(besokFerdig, ferdig({ overlevering: 'Spør om hoften.' })));
    expect(await status(dag.besok.solveig.id)).toMatchObject({
      status: 'FERDIG',
      overlevering: 'Spør om hoften.',
    });
  });

  it('nekter et annet team, saksbehandler, teamleder og en annen leietaker, og endrer ingenting', async () => {
    for (const hvem of ['eva', 'utlaant', 'henrik', 'kari'] as const)
      expect(await (await som(hvem)).gjor(besokFerdig, ferdig())).toEqual({ utfall: 'NEKTET' });
    expect(await (await som('yusuf', naboen)).gjor(besokFerdig, ferdig())).toEqual({ utfall: 'NEKTET' });
    expect(await (await som('maren')).gjor(besokFerdig, { besokId: dag.besok.ruth.id, versjon: 1 })).toEqual({
      utfall: 'NEKTET',
    });
    expect(await status(dag.besok.solveig.id)).toMatchObject({ status: 'PLANLAGT', versjon: 1 });
  });

  it('nekter å signere medisin av seg selv, og peker på feltet', async () => {
    const yusuf = await som('yusuf');
    expect(await yusuf.gjor(besokFerdig, ferdig({ maa: [] }))).toMatchObject(avslag('MaaIkkeBesvart'));
    const tomt = ferdig({ maa: [{ tiltakId: dag.tiltak.medisin.id }] });
    expect(await yusuf.gjor(besokFerdig, tomt)).toMatchObject({
      avslag: { reason: 'MaaIkkeBesvart', field: 'maa.0.utfall' },
    });
    expect(await utfall(dag.besok.solveig.id)).toMatchObject({ Medisin: [null, null] });
  });

  it('krever en grunn når medisinen ikke er gitt, og kaller det avvik', async () => {
    const yusuf = await som('yusuf');
    const ikkeGitt = (mer: object) =>
      ferdig({ maa: [{ tiltakId: dag.tiltak.medisin.id, utfall: 'IKKE_GJORT', ...mer }] });
    expect(await yusuf.gjor(besokFerdig, ikkeGitt({}))).toMatchObject({
      avslag: { reason: 'GrunnMangler', field: 'maa.0.grunn' },
    });
    expect(
      verdi(await yusuf.gjor(besokFerdig, ikkeGitt({ grunn: 'ANNET', merknad: 'Sov tungt' }))),
    ).toMatchObject({ status: 'AVVIK' });
    expect(await utfall(dag.besok.solveig.id)).toMatchObject({
      Medisin: ['IKKE_GJORT', 'Sov tungt'],
      Gå: ['GJORT', null],
    });
  });

  it('svarer det samme når køen sender på nytt, og gjør det bare én gang', async () => {
    const yusuf = await som('yusuf');
    const nokkel = nyNokkel();
    const foerste = await yusuf.gjor(besokFerdig, ferdig(), nokkel);
    expect(await yusuf.gjor(besokFerdig, ferdig(), nokkel)).toEqual(foerste);
    expect(await rader('select 1 from hendelse where objekt_id = $1', dag.besok.solveig.id)).toHaveLength(1);
    const annet = await yusuf.gjor(besokFerdig, ferdig({ overlevering: 'noe annet' }), nokkel);
    expect(annet).toMatchObject({ avslag: { reason: 'NokkelBrukt' } });
  });

  it('sier fra når noen andre har rørt besøket siden det ble åpnet', async () => {
    await rader('update besok set versjon = 2 where id = $1', dag.besok.solveig.id);
    expect(await (await som('yusuf')).gjor(besokFerdig, ferdig())).toMatchObject({
      avslag: { code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' },
    });
    expect(await utfall(dag.besok.solveig.id)).toMatchObject({ Medisin: [null, null] });
  });

  it('slipper bare én gjennom når to melder samtidig', async () => {
    const [a, b] = [await som('yusuf'), await som('maren')];
    const svar = await Promise.all([a.gjor(besokFerdig, ferdig()), b.gjor(besokFerdig, ferdig())]);
    expect(svar.map((s) => s.utfall).toSorted()).toEqual(['AVVIST', 'OK']);
    expect(await status(dag.besok.solveig.id)).toMatchObject({ versjon: 2 });
  });

  it('avviser stoppet, framtidig, gammelt og alt fullført', async () => {
    const yusuf = await som('yusuf');
    const prov = (besokId: string) => yusuf.gjor(besokFerdig, ferdig({ besokId }));
    expect(await prov(dag.besok.halvor.id)).toMatchObject(avslag('ErStoppet'));
    expect(await prov(dag.besok.morgen.id)).toMatchObject(avslag('IkkeKommetDit'));
    expect(await prov(dag.besok.gammelt.id)).toMatchObject(avslag('ForLengeSiden'));
    expect(await prov(dag.besok.gaar.id)).toMatchObject(avslag('AlleredeFullfort'));
  });

  it('avviser svar på en oppgave besøket ikke har', async () => {
    const fremmed = ferdig({ maa: [{ tiltakId: dag.tiltak.vask.id, utfall: 'GJORT' }] });
    expect(await (await som('yusuf')).gjor(besokFerdig, fremmed)).toMatchObject(avslag('UkjentOppgave'));
  });
});

describe('besok.avvik', () => {
  it('tillater fag i teamet å skrive bare det som ble annerledes', async () => {
    const svar = await (
      await som('yusuf')
    ).gjor(
      besokAvvik,
      avvik({
        notat: 'Snudde i gangdøra.',
        overlevering: 'Vil prøve i morgen.',
        maal: [{ maalId: dag.maal.postkassen.id, nivaa: -1 }],
      }),
    );
    expect(verdi(svar)).toMatchObject({ status: 'AVVIK', versjon: 2 });
    expect(await utfall(dag.besok.solveig.id)).toEqual({
      Medisin: ['GJORT', null],
      Gå: ['AVSLAATT', 'VONDT'],
      'Dusj.': ['GJORT', null],
    });
    const notat = 'select slag, tekst, skrevet_av_id as av from notat where besok_id = $1';
    expect(await rader(notat, dag.besok.solveig.id)).toEqual([
      { slag: 'JOURNAL', tekst: 'Snudde i gangdøra.', av: dag.folk.yusuf.id },
    ]);
    expect(await rader('select nivaa from maalvurdering where besok_id = $1', dag.besok.solveig.id)).toEqual([
      { nivaa: -1 },
    ]);
    expect(await status(dag.besok.solveig.id)).toMatchObject({ overlevering: 'Vil prøve i morgen.' });
  });

  it('tillater at bare et notat er det som ble annerledes; praktisk bistand blir tjenestenotat', async () => {
    const inn = { besokId: dag.besok.edvin.id, versjon: 1, notat: 'Vi bakte i stedet.' };
    expect(verdi(await (await som('tomasz')).gjor(besokAvvik, inn))).toMatchObject({ status: 'AVVIK' });
    expect(await rader('select slag from notat where besok_id = $1', dag.besok.edvin.id)).toEqual([
      { slag: 'TJENESTE' },
    ]);
  });

  it('nekter et annet team, saksbehandler, teamleder og en annen leietaker', async () => {
    const notater = await antall('notat');
    for (const hvem of ['eva', 'henrik', 'kari'] as const)
      expect(await (await som(hvem)).gjor(besokAvvik, avvik({ notat: 'x' }))).toEqual({ utfall: 'NEKTET' });
    expect(await (await som('maren', naboen)).gjor(besokAvvik, avvik())).toEqual({ utfall: 'NEKTET' });
    expect(await antall('notat')).toBe(notater);
  });

  it('avviser uten noe avvik, uten grunn, med et fremmed mål og uten svar på medisinen', async () => {
    const yusuf = await som('yusuf');
    const bare = (tiltak: object[]) => yusuf.gjor(besokAvvik, avvik({ tiltak }));
    const gitt = { tiltakId: dag.tiltak.medisin.id, utfall: 'GJORT' };
    expect(await bare([gitt])).toMatchObject(avslag('IngentingAvvek'));
    expect(await bare([gitt, { tiltakId: dag.tiltak.dusj.id, utfall: 'IKKE_GJORT' }])).toMatchObject({
      avslag: { reason: 'GrunnMangler', field: 'tiltak.1.grunn' },
    });
    expect(await bare([{ tiltakId: dag.tiltak.tur.id, utfall: 'AVSLAATT', grunn: 'VONDT' }])).toMatchObject(
      avslag('MaaIkkeBesvart'),
    );
    const fremmed = avvik({ maal: [{ maalId: dag.maal.rent.id, nivaa: 0 }] });
    expect(await yusuf.gjor(besokAvvik, fremmed)).toMatchObject(avslag('UkjentMaal', 'KunneIkkeObservere'));
    expect(await status(dag.besok.solveig.id)).toMatchObject({ status: 'PLANLAGT', versjon: 1 });
  });

  it('ruller alt tilbake når versjonen er gammel: ikke et halvt notat', async () => {
    const notater = await antall('notat');
    expect(
      await (await som('yusuf')).gjor(besokAvvik, avvik({ versjon: 7, notat: 'Mistes ikke halvt' })),
    ).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
    expect(await antall('notat')).toBe(notater);
  });

  it('skriver notatet én gang når køen sender to ganger', async () => {
    const yusuf = await som('yusuf');
    const nokkel = nyNokkel();
    const foerste = await yusuf.gjor(besokAvvik, avvik({ notat: 'Én gang' }), nokkel);
    expect(await yusuf.gjor(besokAvvik, avvik({ notat: 'Én gang' }), nokkel)).toEqual(foerste);
    expect(await rader('select 1 from notat where besok_id = $1', dag.besok.solveig.id)).toHaveLength(1);
  });

  it('svarer på felt som er for lange eller av feil slag', async () => {
    const svar = await (
      await som('yusuf')
    ).gjor(besokAvvik, avvik({ notat: 'a'.repeat(4001), maal: [{ maalId: 'x', nivaa: 3 }], ukjent: 1 }));
    expect(svar.utfall === 'UGYLDIG' && svar.feil.map((f) => f.path).toSorted()).toEqual([
      '',
      'maal.0.maalId',
      'maal.0.nivaa',
      'notat',
    ]);
  });
});

describe('besok.angreFerdig', () => {
  const meld = async () =>
    verdi(await (await som('yusuf')).gjor(besokAvvik, avvik({ notat: 'Står', overlevering: 'Står også' })));
  const angre = (mer: object = {}) => ({ besokId: dag.besok.solveig.id, versjon: 2, ...mer });

  it('tillater å angre samme dag: besøket er igjen, og det skrevne står', async () => {
    await meld();
    const yusuf = await som('yusuf');
    expect(verdi(await yusuf.les(loadBesok, { besokId: dag.besok.solveig.id })).kan).toMatchObject({
      fullfore: false,
      rette: true,
    });
    expect(verdi(await yusuf.gjor(besokAngreFerdig, angre()))).toMatchObject({
      status: 'PLANLAGT',
      versjon: 3,
    });
    expect(await utfall(dag.besok.solveig.id)).toEqual({
      Medisin: [null, null],
      Gå: [null, null],
      'Dusj.': [null, null],
    });
    expect(await status(dag.besok.solveig.id)).toMatchObject({
      status: 'PLANLAGT',
      overlevering: 'Står også',
    });
    expect(await rader('select tekst from notat where besok_id = $1', dag.besok.solveig.id)).toEqual([
      { tekst: 'Står' },
    ]);
    expect(verdi(await yusuf.gjor(besokFerdig, ferdig({ versjon: 3 })))).toMatchObject({
      status: 'FERDIG',
      versjon: 4,
    });
  });

  it('tillater en kollega å rette opp', async () => {
    await meld();
    expect(verdi(await (await som('maren')).gjor(besokAngreFerdig, angre()))).toMatchObject({
      status: 'PLANLAGT',
    });
  });

  it('nekter et annet team, saksbehandler, teamleder og en annen leietaker', async () => {
    await meld();
    for (const hvem of ['eva', 'henrik', 'kari'] as const)
      expect(await (await som(hvem)).gjor(besokAngreFerdig, angre())).toEqual({ utfall: 'NEKTET' });
    expect(await (await som('yusuf', naboen)).gjor(besokAngreFerdig, angre())).toEqual({ utfall: 'NEKTET' });
    expect(await status(dag.besok.solveig.id)).toMatchObject({ status: 'AVVIK' });
  });

  it('avviser dagen etter, men ikke et minutt før midnatt', async () => {
    await meld();
    const { innloggingId } = dag.folk.yusuf;
    const senere = await loggInn(innloggingId, clockAt(new Date('2026-11-26T00:01:00+01:00')));
    expect(await senere.gjor(besokAngreFerdig, angre())).toMatchObject(
      avslag('IkkeSammeDag', 'KunneIkkeAngre'),
    );
    const sent = await loggInn(innloggingId, clockAt(new Date('2026-11-25T23:59:00+01:00')));
    expect(verdi(await sent.gjor(besokAngreFerdig, angre()))).toMatchObject({ status: 'PLANLAGT' });
  });

  it('avviser det som ikke er meldt ferdig, og en gammel versjon', async () => {
    const yusuf = await som('yusuf');
    expect(await yusuf.gjor(besokAngreFerdig, angre({ versjon: 1 }))).toMatchObject(
      avslag('IkkeFullfort', 'KunneIkkeAngre'),
    );
    expect(await yusuf.gjor(besokAngreFerdig, angre({ besokId: dag.besok.halvor.id }))).toMatchObject(
      avslag('ErStoppet', 'KunneIkkeAngre'),
    );
    await meld();
    expect(await yusuf.gjor(besokAngreFerdig, angre({ versjon: 1 }))).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
  });

  it('svarer det samme på to trykk med samme nøkkel', async () => {
    await meld();
    const yusuf = await som('yusuf');
    const nokkel = nyNokkel();
    const foerste = await yusuf.gjor(besokAngreFerdig, angre(), nokkel);
    expect(await yusuf.gjor(besokAngreFerdig, angre(), nokkel)).toEqual(foerste);
    expect(await status(dag.besok.solveig.id)).toMatchObject({ versjon: 3 });
  });
});

describe('besok.observer', () => {
  const observasjon = (mer: object = {}) => ({
    besokId: dag.besok.solveig.id,
    maalId: dag.maal.postkassen.id,
    nivaa: 1,
    tekst: 'Gikk rundt blokka i dag.',
    ...mer,
  });

  it('tillater fag å skrive hvor langt hun kom, uten at noe ble annerledes', async () => {
    const yusuf = await som('yusuf');
    verdi(await yusuf.gjor(besokObserver, observasjon()));
    const kort = verdi(await yusuf.les(loadBesok, { besokId: dag.besok.solveig.id }));
    expect(kort).toMatchObject({ status: 'PLANLAGT', versjon: 1 });
    expect(kort.maal[0]).toMatchObject({ naa: 1, vurdertIBesoket: true });
    const linjer = await rader(
      'select nivaa, tekst, dato::text from maalvurdering where maal_id = $1',
      dag.maal.postkassen.id,
    );
    expect(linjer).toEqual([{ nivaa: 1, tekst: 'Gikk rundt blokka i dag.', dato: I_DAG }]);
  });

  it('lar den siste vurderingen gjelde', async () => {
    const yusuf = await som('yusuf');
    verdi(await yusuf.gjor(besokObserver, observasjon()));
    const senere = await loggInn(dag.folk.yusuf.innloggingId, clockAt(new Date('2026-11-25T10:00:00+01:00')));
    verdi(await senere.gjor(besokObserver, observasjon({ nivaa: '-1' })));
    expect(verdi(await yusuf.les(loadBesok, { besokId: dag.besok.solveig.id })).maal[0]).toMatchObject({
      naa: -1,
    });
  });

  it('nekter et annet team, saksbehandler, teamleder og en annen leietaker', async () => {
    for (const hvem of ['eva', 'henrik', 'kari'] as const)
      expect(await (await som(hvem)).gjor(besokObserver, observasjon())).toEqual({ utfall: 'NEKTET' });
    expect(await (await som('yusuf', naboen)).gjor(besokObserver, observasjon())).toEqual({
      utfall: 'NEKTET',
    });
    expect(await rader('select 1 from maalvurdering where maal_id = $1', dag.maal.postkassen.id)).toEqual([]);
  });

  it('avviser et mål besøket ikke tjener, og et besøk som ikke er kommet', async () => {
    const yusuf = await som('yusuf');
    expect(await yusuf.gjor(besokObserver, observasjon({ maalId: dag.maal.rent.id }))).toMatchObject(
      avslag('UkjentMaal', 'KunneIkkeObservere'),
    );
    expect(await yusuf.gjor(besokObserver, observasjon({ besokId: dag.besok.morgen.id }))).toMatchObject(
      avslag('IkkeKommetDit', 'KunneIkkeObservere'),
    );
    expect(await yusuf.gjor(besokObserver, observasjon({ nivaa: 3 }))).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('skriver én gang når køen sender to ganger', async () => {
    const yusuf = await som('yusuf');
    const nokkel = nyNokkel();
    await yusuf.gjor(besokObserver, observasjon(), nokkel);
    await yusuf.gjor(besokObserver, observasjon(), nokkel);
    expect(
      await rader('select 1 from maalvurdering where maal_id = $1', dag.maal.postkassen.id),
    ).toHaveLength(1);
  });
});
