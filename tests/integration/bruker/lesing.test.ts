import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAdkomst } from '@/lib/domain/bruker/adkomst/loaders';
import { loadBrukerliste } from '@/lib/domain/bruker/liste/loaders';
import { loadBrukerhode, loadOversikt } from '@/lib/domain/bruker/loaders';
import { loadSok } from '@/lib/domain/bruker/sok/loaders';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';
import { lagLillebekk, om, type Lillebekk } from './lillebekk';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Lillebekk;
let innsyn: pg.Client;

beforeAll(async () => {
  db = await testDatabase();
  v = await lagLillebekk('bruker');
  innsyn = new pg.Client({ connectionString: db.superUrl });
  innsyn.on('error', () => undefined);
  await innsyn.connect();
});
afterAll(async () => {
  await innsyn.end();
  await db.drop();
});

const inn = (hvem: keyof Lillebekk['folk']) => loggInn(v.folk[hvem].innloggingId);
const sisteAudit = async () => {
  const { rows } = await innsyn.query('select * from audit order by tidspunkt desc, id desc limit 1');
  return rows[0] as Record<string, unknown>;
};
const sok = async (hvem: keyof Lillebekk['folk'], q: string) => verdi(await (await inn(hvem)).les(loadSok, { q })).treff.map((t) => t.navn); // prettier-ignore

describe('bruker.list', () => {
  const navn = async (hvem: keyof Lillebekk['folk'], inndata = {}) =>
    verdi(await (await inn(hvem)).les(loadBrukerliste, inndata)).rader.map((r) => r.navn);

  it('tillater teamet, i norsk rekkefølge: ø før å, sist', async () => {
    expect(await navn('yusuf')).toEqual([
      'Anne-Lise Berg',
      'Ruth Berge',
      'Solveig Nygård',
      'Halvor Østby',
      'Åse Ås',
    ]);
  });

  it('viser første setning, tjenesteansvarlig i dag, og stopp', async () => {
    const { rader } = verdi(await (await inn('yusuf')).les(loadBrukerliste));
    expect(rader.find((r) => r.id === v.solveig.id)).toMatchObject({ ord: 'Jeg vil gå selv.', tjenesteansvarlig: 'Yusuf Abdi', stopp: null }); // prettier-ignore
    expect(rader.find((r) => r.id === v.halvor.id)?.stopp).toMatchObject({ grunn: 'SYKEHUS', tom: om(2) });
  });

  it('utvalgene: mine, på stopp, revurdering snart', async () => {
    expect(await navn('yusuf', { vis: 'mine' })).toEqual(['Solveig Nygård']);
    expect(await navn('yusuf', { vis: 'stopp' })).toEqual(['Halvor Østby']);
    expect(await navn('yusuf', { vis: 'revurdering' })).toEqual([]);
    expect(await (await inn('yusuf')).les(loadBrukerliste, { vis: 'alle' })).toMatchObject({
      utfall: 'UGYLDIG',
    });
  });

  it('neste side begynner etter den siste, med en id i adressen og aldri et navn', async () => {
    expect(await navn('yusuf', { etter: v.solveig.id })).toEqual(['Halvor Østby', 'Åse Ås']);
    expect(await (await inn('yusuf')).les(loadBrukerliste, { etter: 'Nygård' })).toMatchObject({
      utfall: 'UGYLDIG',
    });
  });

  it('nekter den uten rolle, og viser aldri skjermede eller andres', async () => {
    expect(await (await inn('uten')).les(loadBrukerliste)).toEqual(NEI);
    expect(await navn('maren')).not.toContain('Ruth Berge');
    expect(await navn('eva')).toEqual(['Fredrik Bergan']);
  });
});

describe('bruker.sok', () => {
  it('tillater søk på begynnelsen av et hvilket som helst navn, uansett store bokstaver', async () => {
    expect(await sok('yusuf', 'ber')).toEqual(['Anne-Lise Berg', 'Ruth Berge']);
    expect(await sok('yusuf', 'LISE b')).toEqual(['Anne-Lise Berg']);
    expect(await sok('yusuf', 'ås')).toEqual(['Åse Ås']);
    expect(await sok('yusuf', 'øst')).toEqual(['Halvor Østby']);
    expect(await sok('yusuf', 'nygård solv')).toEqual(['Solveig Nygård']);
    expect(await sok('yusuf', 'olveig')).toEqual([]);
  });

  it('svarer likt for «finnes ikke» og «ikke din»: ingen treff', async () => {
    const svar = async (q: string) => (await inn('maren')).les(loadSok, { q });
    const ingen = await svar('Xerxes');
    expect(await svar('Ruth')).toEqual(ingen);
    expect(await svar('Fredrik')).toEqual(ingen);
    expect(await svar('Berit')).toEqual(ingen);
  });

  it('saksbehandleren finner dem hun har sak på, og den navngitte finner den skjermede', async () => {
    expect(await sok('henrik', 'fredrik')).toEqual(['Fredrik Bergan']);
    expect(await sok('yusuf', 'ruth')).toEqual(['Ruth Berge']);
  });

  it('jokertegn og rare tegn er bare tegn', async () => {
    for (const q of ['%%', '__', "' or 1=1 --", 'so\\', '**'])
      expect(['UGYLDIG', 'OK']).toContain((await (await inn('yusuf')).les(loadSok, { q })).utfall);
    expect(await sok('yusuf', 'so%')).toEqual(['Solveig Nygård']);
    expect(await sok('yusuf', 'be%g')).toEqual([]);
  });

  it('loggen sier at noen søkte, ikke hva', async () => {
    await sok('yusuf', 'Solveig');
    const linje = await sisteAudit();
    expect(linje).toMatchObject({ handling: 'bruker.sok', utfall: 'LEST', bruker_id: null });
    expect(JSON.stringify(linje).toLowerCase()).not.toContain('solveig');
  });

  it('søket går i indeksen, bak radsikkerheten', async () => {
    const klient = new pg.Client({ connectionString: db.appUrl });
    await klient.connect();
    await klient.query("select set_config('app.virksomhet_id', $1, false)", [v.g.virksomhetId]);
    await klient.query('set enable_seqscan = off');
    const { rows } = await klient.query<Record<'QUERY PLAN', string>>(
      "explain select bruker_id from bruker_navneord where virksomhet_id = $1 and ord >= 'sol' and ord < 'sol' || chr(1114111)",
      [v.g.virksomhetId],
    );
    await klient.end();
    const plan = rows.map((r) => r['QUERY PLAN']).join('\n');
    expect(plan).toContain('bruker_navneord_virksomhet_id_ord_idx');
    expect(plan).toMatch(/Index Cond:.*ord >= 'sol'/);
  });

  it('nekter den uten rolle, og for korte søk', async () => {
    expect(await (await inn('uten')).les(loadSok, { q: 'sol' })).toEqual(NEI);
    expect(await (await inn('yusuf')).les(loadSok, { q: 's' })).toMatchObject({ utfall: 'UGYLDIG', feil: [{ path: 'q', key: 'felt.sokeord' }] }); // prettier-ignore
  });
});

describe('bruker.les', () => {
  it('tillater teamet, med det siden viser', async () => {
    const side = verdi(await (await inn('maren')).les(loadOversikt, { brukerId: v.solveig.id }));
    expect(side.ord).toMatchObject({ tekst: 'Jeg vil gå selv. Og stelle rosene.', spurtAv: 'Maren Solli' });
    expect(side.maal).toMatchObject([{ nummer: 1, utdrag: 'gå selv', naa: 'går til porten', vurderinger: [{ nivaa: -1 }, { nivaa: 0 }] }]); // prettier-ignore
    expect(side.plan.map((t) => t.tekst)).toEqual(['Følge til postkassen']);
    expect(side.ansikter).toEqual({ fjorten: 2, tjueaatte: 3 });
    expect(side.besok.map((b) => b.hvem)).toEqual([[{ navn: 'Yusuf Abdi', kjent: true }], [{ navn: 'Kari Lie', kjent: false }]]); // prettier-ignore
    expect(side.hjelpere[0]).toMatchObject({ navn: 'Yusuf Abdi', erTjenesteansvarlig: true });
    expect(side.paarorende.map((p) => p.navn)).toEqual(['Anne Nygård', 'Lars Nygård']);
    expect(await sisteAudit()).toMatchObject({
      handling: 'bruker.les',
      utfall: 'LEST',
      bruker_id: v.solveig.id,
    });
  });

  it('viser journalen bare for dem som yter helsehjelp', async () => {
    const slag = async (hvem: keyof Lillebekk['folk']) => {
      const { notater, journalSkjult } = verdi(
        await (await inn(hvem)).les(loadOversikt, { brukerId: v.solveig.id }),
      );
      return [notater.map((n) => n.slag).toSorted(), journalSkjult];
    };
    expect(await slag('maren')).toEqual([['JOURNAL', 'SAK', 'TJENESTE'], false]);
    for (const hvem of ['tomasz', 'henrik', 'kari'] as const)
      expect(await slag(hvem)).toEqual([['SAK', 'TJENESTE'], true]);
  });

  it('hodet har adressen, også for den navngitte hos en skjermet, og aldri nøkkelen', async () => {
    const hode = verdi(await (await inn('yusuf')).les(loadBrukerhode, { brukerId: v.ruth.id }));
    expect(hode).toMatchObject({ skjermet: true, adresse: 'Hemmelig vei 1', kanSeAdkomst: true });
    expect(
      verdi(await (await inn('henrik')).les(loadBrukerhode, { brukerId: v.solveig.id })).kanSeAdkomst,
    ).toBe(false);
    const alt = JSON.stringify([
      hode,
      verdi(await (await inn('yusuf')).les(loadOversikt, { brukerId: v.solveig.id })),
    ]);
    expect(alt).not.toMatch(/4711|nokkel/);
  });

  it('nekter et annet team, en tidligere bruker, og skjermede for alle andre, med samme svar som «finnes ikke»', async () => {
    const les = async (hvem: keyof Lillebekk['folk'], brukerId: string) =>
      (await inn(hvem)).les(loadOversikt, { brukerId });
    for (const svar of [
      await les('eva', v.solveig.id),
      await les('maren', v.tidligere.id),
      await les('maren', v.ruth.id),
      await les('kari', v.ruth.id),
      await les('siri', v.fredrik.id === v.solveig.id ? v.fredrik.id : v.solveig.id),
      await les('maren', v.g.virksomhetId),
    ])
      expect(svar).toEqual(NEI);
    expect(await sisteAudit()).toMatchObject({ utfall: 'NEKTET', grunn: 'FINNES_IKKE' });
  });
});

describe('bruker.visAdkomst', () => {
  it('tillater den som skal dit, og det står i loggen hvem som så', async () => {
    const adkomst = verdi(await (await inn('tomasz')).les(loadAdkomst, { brukerId: v.solveig.id }));
    expect(adkomst).toEqual({ nokkelnummer: '27', nokkelkode: '4711', adressetillegg: '2. etasje' });
    expect(await sisteAudit()).toMatchObject({ handling: 'bruker.visAdkomst', utfall: 'LEST', bruker_id: v.solveig.id, ansatt_id: v.folk.tomasz.id }); // prettier-ignore
  });

  it('nekter saksbehandleren, et annet team, og alle uten navngitt tilgang til en skjermet', async () => {
    const vis = async (hvem: keyof Lillebekk['folk'], brukerId: string) =>
      (await inn(hvem)).les(loadAdkomst, { brukerId });
    expect(await vis('henrik', v.solveig.id)).toEqual(NEI);
    expect(await vis('eva', v.solveig.id)).toEqual(NEI);
    expect(await vis('kari', v.ruth.id)).toEqual(NEI);
    expect((await vis('yusuf', v.ruth.id)).utfall).toBe('OK');
  });
});
