import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ferdigstillKartlegging,
  lagreKartlegging,
  startKartleggingHandling,
} from '@/lib/domain/kartlegging/handlinger';
import { loadKartlegging, loadKartlegginger } from '@/lib/domain/kartlegging/loaders';
import { sisteKartlegging } from '@/lib/domain/kartlegging/queries';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { byggVerden } from '../../factories/verden';
import { testDatabase, type TestDatabase } from '../../support/database';
import { KLOKKE, loggInn, verdi } from '../../support/port';

let db: TestDatabase;
let v: ReturnType<typeof byggVerden>;
let solveig: ReturnType<typeof v.bruker>;
let edel: ReturnType<typeof v.bruker>;
let torleif: ReturnType<typeof v.bruker>;
let sak: { id: string };
let gammel: { id: string };

beforeAll(async () => {
  db = await testDatabase();
  v = byggVerden('kartlegging');
  solveig = v.bruker({ navn: 'Solveig Nygård' });
  sak = solveig.medSak({ mottatt: v.om(-10), status: 'MOTTATT' });
  solveig.sa('Jeg vil klare meg selv.', { dato: v.om(-300) });
  gammel = solveig.medKartlegging({
    dato: v.om(-300),
    skaarer: { inne: 2, ute: 4, syn: 9 },
    felt: {
      bolig: 'Annen etasje uten heis.',
      adkomst: 'Ring på.',
      nettverk: 'Datteren Anne.',
      risiko: 'Teppet i gangen.',
    },
  });
  edel = v.bruker({ navn: 'Edel Rustad', team: v.tvilling });
  torleif = v.bruker({ navn: 'Torleif Haug', kjonn: 'M' });
  await v.lagre();
});
afterAll(() => db.drop());

const som = (hvem: { innloggingId: string }) => loggInn(hvem.innloggingId);
const start = async (hvem = v.saksbehandler) =>
  verdi(await (await som(hvem)).gjor(startKartleggingHandling, { brukerId: solveig.id, sakId: sak.id }));
const utkast = async () => {
  const { kartleggingId } = await start();
  const side = verdi(
    await (await som(v.saksbehandler)).les(loadKartlegging, { brukerId: solveig.id, kartleggingId }),
  );
  return { kartleggingId, versjon: side.versjon, koder: side.profil.map((linje) => linje.kode) };
};
const skjema = async (mer: object = {}) => {
  const { kartleggingId, versjon } = await utkast();
  return { kartleggingId, versjon, kartlagtDato: '24.11.2026', kartlagtAvId: v.ergoterapeut.id, ...mer };
};
const saksstatus = () =>
  v.se(async (tx) => (await tx.sak.findUniqueOrThrow({ where: { id: sak.id } })).status);

describe('kartlegging.start', () => {
  it('nekter lederen, naboteamet, og en sak som ikke er brukerens', async () => {
    for (const hvem of [v.teamleder, v.nabosaksbehandler, v.nabo])
      expect((await (await som(hvem)).gjor(startKartleggingHandling, { brukerId: solveig.id })).utfall).toBe(
        'NEKTET',
      );
    const feilSak = await (
      await som(v.saksbehandler)
    ).gjor(startKartleggingHandling, { brukerId: torleif.id, sakId: sak.id });
    expect(feilSak.utfall).toBe('NEKTET');
  });

  it('tillater saksbehandler og fag, fyller inn det som sjelden endrer seg, og flytter saken', async () => {
    const { kartleggingId } = await start();
    const side = verdi(
      await (await som(v.fag)).les(loadKartlegging, { brukerId: solveig.id, kartleggingId }),
    );
    expect(side).toMatchObject({
      status: 'UTKAST',
      kanSkrive: true,
      lagretKl: null,
      tekster: {
        bolig: 'Annen etasje uten heis.',
        adkomst: 'Ring på.',
        nettverk: 'Datteren Anne.',
        risiko: null,
      },
    });
    expect(side.profil).toHaveLength(18);
    expect(side.profil.every((linje) => linje.skaar.slag === 'IKKE_SVART')).toBe(true);
    expect(side.profil.find((linje) => linje.kode === 'syn')?.sist).toEqual({ slag: 'IKKE_RELEVANT' });
    expect(await saksstatus()).toBe('KARTLEGGES');
  });

  it('tillater to som starter samtidig, og gir dem det samme utkastet', async () => {
    const porter = await Promise.all([v.saksbehandler, v.fag, v.sykepleier, v.fag2].map(som));
    const svar = await Promise.all(
      porter.map(async (port) => verdi(await port.gjor(startKartleggingHandling, { brukerId: torleif.id }))),
    );
    expect(new Set(svar.map((s) => s.kartleggingId)).size).toBe(1);
  });
});

describe('kartlegging.les', () => {
  it('tillater lederen å lese, uten å skrive', async () => {
    const { kartleggingId } = await utkast();
    const side = verdi(
      await (await som(v.teamleder)).les(loadKartlegging, { brukerId: solveig.id, kartleggingId }),
    );
    expect(side).toMatchObject({ kanSkrive: false });
    const liste = verdi(await (await som(v.teamleder)).les(loadKartlegginger, { brukerId: solveig.id }));
    expect(liste.linjer.map((linje) => linje.status)).toEqual(['UTKAST', 'FERDIG']);
    expect(liste.kanStarte).toBe(false);
  });

  it('nekter naboteamet, og en kartlegging under feil bruker', async () => {
    const { kartleggingId } = await utkast();
    const nei = [
      await (await som(v.nabosaksbehandler)).les(loadKartlegging, { brukerId: solveig.id, kartleggingId }),
      await (await som(v.nabosaksbehandler)).les(loadKartlegginger, { brukerId: solveig.id }),
      await (await som(v.saksbehandler)).les(loadKartlegging, { brukerId: torleif.id, kartleggingId }),
      await (await som(v.saksbehandler)).les(loadKartlegging, { brukerId: edel.id, kartleggingId: edel.id }),
    ];
    expect(nei.map((svar) => svar.utfall)).toEqual(Array(4).fill('NEKTET'));
  });
});

describe('kartlegging.lagre', () => {
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of [v.teamleder, v.nabo])
      expect((await (await som(hvem)).gjor(lagreKartlegging, await skjema())).utfall).toBe('NEKTET');
  });

  it('tillater et halvferdig utkast, og sier når det ble lagret', async () => {
    const port = await som(v.fag);
    verdi(
      await port.gjor(
        lagreKartlegging,
        await skjema({ egneOrd: 'Jeg vil ut.\r\nHver dag.', skaarer: { inne: '3', syn: 9 } }),
      ),
    );
    const { kartleggingId } = await utkast();
    const side = verdi(await port.les(loadKartlegging, { brukerId: solveig.id, kartleggingId }));
    expect(side).toMatchObject({
      egneOrd: 'Jeg vil ut.\nHver dag.',
      lagretKl: '07.20',
      kartlagtAvId: v.ergoterapeut.id,
    });
    expect(
      side.profil.filter((l) => l.skaar.slag !== 'IKKE_SVART').map((l) => [l.kode, l.skaar, l.endring]),
    ).toEqual([
      ['inne', { slag: 'VERDI', verdi: 3 }, 'MER_HJELP'],
      ['syn', { slag: 'IKKE_RELEVANT' }, 'KAN_IKKE_SAMMENLIGNES'],
    ]);
  });

  it('tømmer det som er tømt', async () => {
    verdi(await (await som(v.fag)).gjor(lagreKartlegging, await skjema({ egneOrd: 'Jeg vil ut.' })));
    const antall = await v.se((tx) =>
      tx.funksjonsskaar.count({ where: { kartlegging: { status: 'UTKAST', brukerId: solveig.id } } }),
    );
    expect(antall).toBe(0);
  });

  it('avviser den som har sett en gammel utgave, og beholder det som er lagret', async () => {
    const gammelt = await skjema({ egneOrd: 'Mine ord' });
    const port = await som(v.saksbehandler);
    verdi(await port.gjor(lagreKartlegging, { ...gammelt, egneOrd: 'Jeg vil ut.' }));
    expect(await port.gjor(lagreKartlegging, gammelt)).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'EndretAvAnnen' },
    });
    const rad = await v.se((tx) =>
      tx.kartlegging.findFirstOrThrow({ where: { status: 'UTKAST', brukerId: solveig.id } }),
    );
    expect(rad.egneOrdUtkast).toBe('Jeg vil ut.');
  });

  it.each([
    [{ skaarer: { hobby: 2 } }, 'UkjentVariabel', 'skaarer.hobby'],
    [{ kartlagtAvId: '0191b2c3-0000-7000-8000-000000000001' }, 'UkjentAnsatt', 'kartlagtAvId'],
  ])('avviser %j', async (feil, reason, field) => {
    expect(await (await som(v.fag)).gjor(lagreKartlegging, await skjema(feil))).toMatchObject({
      utfall: 'AVVIST',
      avslag: { code: 'KunneIkkeLagreKartlegging', reason, field },
    });
  });
});

describe('kartlegging.ferdigstill', () => {
  const fullt = async (mer: object = {}) => {
    const { koder } = await utkast();
    const skaarer = Object.fromEntries(koder.map((kode, i) => [kode, i === 0 ? 9 : 1 + (i % 5)]));
    return skjema({ egneOrd: 'Jeg vil gå til postkassen selv.', tilStede: 'Datteren Anne', skaarer, ...mer });
  };

  it('nekter lederen', async () => {
    expect((await (await som(v.teamleder)).gjor(ferdigstillKartlegging, await fullt())).utfall).toBe(
      'NEKTET',
    );
  });

  it.each([
    [{ egneOrd: '' }, 'EgneOrdMangler', 'egneOrd'],
    [{ kartlagtDato: '26.11.2026' }, 'SamtalenErIFremtiden', 'kartlagtDato'],
    [{ skaarer: {} }, 'FunksjonMangler', 'skaarer.husarbeid'],
  ])('avviser %j og lagrer ingenting', async (feil, reason, field) => {
    const inn = await fullt(feil);
    expect(await (await som(v.saksbehandler)).gjor(ferdigstillKartlegging, inn)).toMatchObject({
      avslag: { code: 'KunneIkkeFerdigstilleKartlegging', reason, field },
    });
    expect((await utkast()).versjon).toBe(inn.versjon);
  });

  it('tillater saksbehandleren: ordene blir en rad med hvem, når og hvem som var med, og saken utredes', async () => {
    const inn = await fullt();
    const port = await som(v.saksbehandler);
    verdi(await port.gjor(ferdigstillKartlegging, inn));
    const side = verdi(
      await port.les(loadKartlegging, { brukerId: solveig.id, kartleggingId: inn.kartleggingId }),
    );
    expect(side).toMatchObject({
      status: 'FERDIG',
      egneOrd: {
        tekst: 'Jeg vil gå til postkassen selv.',
        spurtAv: 'Lise Fossum',
        dag: '24. november',
        tilStede: 'Datteren Anne',
      },
      ferdigDag: '25. november',
      ferdigKl: '07.20',
    });
    expect(side.profil[0]!.skaar).toEqual({ slag: 'IKKE_RELEVANT' });
    expect(await saksstatus()).toBe('UTREDES');
    const rad = await v.se((tx) => tx.kartlegging.findUniqueOrThrow({ where: { id: inn.kartleggingId } }));
    expect(rad.egneOrdUtkast).toBeNull();
    for (const handling of [lagreKartlegging, ferdigstillKartlegging])
      expect(await port.gjor(handling, { ...inn, versjon: rad.versjon })).toMatchObject({
        avslag: { reason: 'AlleredeFerdig' },
      });
  });

  it('gir den siste ferdige til dem som bygger videre på den', async () => {
    const svar = await v.se(async (tx) => {
      const ansatt = {
        ...v.saksbehandler,
        virksomhetId: v.virksomhetId,
        tilknytninger: [],
        valgtTeamId: null,
      };
      const scope = lagScope(tx, ansatt, KLOKKE);
      return {
        bruker: await sisteKartlegging(scope, { brukerId: solveig.id }),
        sak: await sisteKartlegging(scope, { brukerId: solveig.id, sakId: sak.id }),
        ingen: await sisteKartlegging(scope, { brukerId: torleif.id }),
      };
    });
    expect(svar.bruker?.egneOrd.tekst).toBe('Jeg vil gå til postkassen selv.');
    expect(svar.sak?.id).toBe(svar.bruker?.id);
    expect(svar.bruker?.id).not.toBe(gammel.id);
    expect(svar.ingen).toBeNull();
  });
});
