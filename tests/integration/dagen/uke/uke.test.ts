import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { angreGrepHandling, kopierUkeHandling } from '@/lib/domain/dagen/uke/handlinger';
import { loadKopi, loadUke } from '@/lib/domain/dagen/uke/loaders';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { lagRutedag, type Rutedag } from '../ruter/rutedag';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let d: Rutedag;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  d = await lagRutedag('uke');
});
afterAll(() => db.drop());

const som = (hvem: { innloggingId: string }) => loggInn(hvem.innloggingId);
const neste = () => ({ team: d.v.team.id, fra: '2026-11-30', til: '2026-12-06' });
const ta = (besokId: string) => d.v.se((tx) => tx.besokstildeling.deleteMany({ where: { besokId } }));

describe('uke.les', () => {
  it('tillater teamet: folk × dager, med ordet for mengden, antallet og det ingen har', async () => {
    await ta(d.odd.paa(1).id);
    const uke = verdi(await (await som(d.v.fag)).les(loadUke, { team: d.v.team.id, uke: '2026-11-25' }));
    expect(uke.dager[3]).toMatchObject({ dato: '2026-11-26', antall: 2, ufordelt: 1, rod: null });
    const yusuf = uke.rader.find((r) => r.ansattId === d.v.fag.id)!;
    expect(yusuf.celler[2]).toMatchObject({ antall: 2, last: 'ROMSLIG', tilstede: 'PAA' });
  });
  it('tillater en uke uten besøk, og sier at de ikke er lagt ut, og hva den røde dagen heter', async () => {
    const uke = verdi(await (await som(d.v.fag)).les(loadUke, { team: d.v.team.id, uke: '2026-12-25' }));
    expect(uke.dager[4]).toMatchObject({
      rod: 'FORSTE_JULEDAG',
      erFri: true,
      utenforVinduet: true,
      antall: 0,
    });
  });
  it('nekter et annet team', async () => {
    expect(await (await som(d.v.nabo)).les(loadUke, { team: d.v.team.id })).toEqual(NEI);
  });
});

describe('uke.forhaandsvis', () => {
  it('tillater teamet å se hva kopien gjør, og hva som ikke går', async () => {
    await ta(d.odd.paa(5).id);
    await ta(d.gerd.paa(6).id);
    await d.v.se((tx) =>
      tx.vakt.updateMany({
        where: { ansattId: d.v.fag.id, dato: new Date('2026-12-01') },
        data: { status: 'SYK' },
      }),
    );
    const kopi = verdi(await (await som(d.v.fag)).les(loadKopi, neste()));
    expect(kopi).toMatchObject({ antall: 1, antallLatt: 1 });
    expect(kopi.dager[0]!.flyttes[0]).toMatchObject({ kort: 'Odd V.', fra: null, til: 'Amina' });
    expect(kopi.dager[1]!.latt[0]).toMatchObject({ kort: 'Gerd H.', til: 'Yusuf', hinder: 'SYK' });
  });
  it('nekter et annet team og saksbehandleren', async () => {
    for (const hvem of [d.v.nabo, d.v.saksbehandler])
      expect(await (await som(hvem)).les(loadKopi, neste())).toEqual(NEI);
  });
});

describe('uke.kopier', () => {
  it('tillater teamet å kopiere uka, og det låste blir', async () => {
    await ta(d.odd.paa(5).id);
    await ta(d.gerd.paa(5).id);
    await d.v.se((tx) => tx.besok.update({ where: { id: d.gerd.paa(5).id }, data: { laastPerson: true } }));
    const grep = verdi(await (await som(d.v.fag)).gjor(kopierUkeHandling, neste()));
    expect(grep).toMatchObject({ flyttet: 1, latt: [{ hinder: 'LAAST', antall: 1 }] });
    expect(await d.hvemHar(d.odd.paa(5).id)).toEqual([d.v.fag2.id]);
    expect(await d.hvemHar(d.gerd.paa(5).id)).toEqual([]);
  });
  it('nekter andre, og avviser når det ikke er noe å kopiere, en lang periode og en dag som er over', async () => {
    for (const hvem of [d.v.nabo, d.v.saksbehandler, d.v.utenRolle])
      expect(await (await som(hvem)).gjor(kopierUkeHandling, neste())).toEqual(NEI);
    const y = await som(d.v.fag);
    const grunn = async (over: object) =>
      (await y.gjor(kopierUkeHandling, { ...neste(), ...over })) as unknown;
    expect(await grunn({})).toMatchObject({ avslag: { reason: 'IngentingAaKopiere' } });
    expect(await grunn({ til: '2026-12-07' })).toMatchObject({ avslag: { reason: 'ForLangPeriode' } });
    expect(await grunn({ fra: '2026-11-20', til: '2026-11-24' })).toMatchObject({
      avslag: { reason: 'DagenErOver' },
    });
  });
});

describe('uke.angre', () => {
  it('tillater å angre kopien i ett grep, og lar det noen har rørt siden, være', async () => {
    await ta(d.odd.paa(5).id);
    await ta(d.odd.paa(6).id);
    const y = await som(d.v.fag);
    const { omfordelingId } = verdi(await y.gjor(kopierUkeHandling, neste()));
    await d.v.se((tx) =>
      tx.besok.update({ where: { id: d.odd.paa(6).id }, data: { versjon: { increment: 1 } } }),
    );
    expect(verdi(await y.gjor(angreGrepHandling, { team: d.v.team.id, omfordelingId }))).toEqual({
      angret: 1,
      latt: 1,
    });
    expect(await d.hvemHar(d.odd.paa(5).id)).toEqual([]);
    expect(await d.hvemHar(d.odd.paa(6).id)).toEqual([d.v.fag2.id]);
    expect(await y.gjor(angreGrepHandling, { team: d.v.team.id, omfordelingId })).toMatchObject({
      avslag: { reason: 'AlleredeAngret' },
    });
  });
  it('nekter et annet team', async () => {
    await ta(d.odd.paa(5).id);
    const { omfordelingId } = verdi(await (await som(d.v.fag)).gjor(kopierUkeHandling, neste()));
    expect(await (await som(d.v.nabo)).gjor(angreGrepHandling, { team: d.v.team.id, omfordelingId })).toEqual(
      NEI,
    );
    const nabo = await som(d.v.nabo);
    expect(await nabo.gjor(angreGrepHandling, { team: d.v.tvilling.id, omfordelingId })).toMatchObject({
      avslag: { reason: 'AlleredeAngret' },
    });
  });
});
