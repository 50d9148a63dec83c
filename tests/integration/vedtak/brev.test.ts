import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/platform/db/client';
import { hentFil } from '@/lib/domain/vedtak/brev/queries';
import { loadVedtaksbrevPdf } from '@/lib/domain/vedtak/brev/loaders';
import type { Brev } from '@/lib/domain/vedtak/brev/types';
import { lagreBrevmal, nyBrevmal, publiserBrevmal } from '@/lib/domain/vedtak/brevmal/handlinger';
import { loadBrevmal, loadBrevmaler } from '@/lib/domain/vedtak/brevmal/loaders';
import { fattVedtak } from '@/lib/domain/vedtak/fatting/handlinger';
import { loadVedtaksbrev } from '@/lib/domain/vedtak/loaders';
import { testDatabase, withClient } from '../../support/database';
import { verdi } from '../../support/port';
import { lagBydel, lest, om, rad, se, type Bydel } from './bydel';

let db: Awaited<ReturnType<typeof testDatabase>>;
let b: Bydel;
let nabo: Bydel;
beforeAll(async () => {
  db = await testDatabase();
  b = await lagBydel('brev');
  nabo = await lagBydel('brevnabo');
});
afterAll(async () => {
  await prisma().$disconnect();
  await db.drop();
});

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const grunn = (svar: { utfall: string; avslag?: { reason: string } }) => svar.avslag?.reason ?? svar.utfall;
const OMBUD = 'Ombudet svarer på telefon 00 00 99 00.';
const medOmbud = [{ nokkel: 'kontakt.ombud', tekst: OMBUD }];

describe('vedtak.lesBrev', () => {
  const pdf = async (hvem: Parameters<Bydel['som']>[0], vedtakId: string) =>
    (await b.som(hvem)).les(loadVedtaksbrevPdf, { vedtakId });

  it('nekter den som ikke har noe med brukeren å gjøre, og naboen i en annen bydel', async () => {
    for (const hvem of ['siri', 'olga'] as const)
      expect((await pdf(hvem, b.ivar.vedtak.id)).utfall, hvem).toBe('NEKTET');
    const svar = await (await nabo.som('kari')).les(loadVedtaksbrevPdf, { vedtakId: b.ivar.vedtak.id });
    expect(svar.utfall).toBe('NEKTET');
  });

  it('tillater teamet å lese et utkast som PDF, bygget der og da, uten navn i filnavnet', async () => {
    const { pdf: bytes, filnavn } = verdi(await pdf('maren', b.hassan.vedtak.id));
    expect(Buffer.from(bytes).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect(filnavn).toMatch(/^vedtak-[\w-]+\.pdf$/);
    expect(filnavn).not.toMatch(/hassan|omar/i);
    expect(await se(b, (tx) => tx.brevfil.count({ where: { vedtakId: b.hassan.vedtak.id } }))).toBe(0);
  });

  it('lagrer brevet til siste byte når det fattes, og gir alltid de samme etterpå', async () => {
    const vedtakId = b.ivar.vedtak.id;
    verdi(await (await b.som('kari')).gjor(fattVedtak, await lest(b, vedtakId)));
    const [fil] = await se(b, (tx) => tx.brevfil.findMany({ where: { vedtakId } }));
    expect(fil).toMatchObject({ slag: 'VEDTAK', brukerId: b.ivar.bruker.id });
    expect(sha(fil!.pdf)).toBe(fil!.avtrykk);
    // Alt rundt brevet endres; brevet gjør ikke det.
    await se(b, (tx) =>
      tx.bruker.update({ where: { id: b.ivar.bruker.id }, data: { adresse: 'Nyveien 9' } }),
    );
    await se(b, (tx) => tx.virksomhet.updateMany({ data: { telefon: '00 00 00 99' } }));
    const igjen = verdi(await pdf('yusuf', vedtakId));
    expect(sha(igjen.pdf)).toBe(fil!.avtrykk);
  });

  it('kan ikke endres eller slettes, heller ikke av eieren av databasen', async () => {
    const vedtakId = b.ivar.vedtak.id;
    for (const sql of [
      `update brevfil set pdf = 'x' where vedtak_id = $1`,
      `delete from brevfil where vedtak_id = $1`,
    ])
      await expect(withClient(db.superUrl, (c) => c.query(sql, [vedtakId]))).rejects.toThrow();
    await expect(
      se(b, (tx) => tx.brevfil.updateMany({ where: { vedtakId }, data: { avtrykk: 'x' } })),
    ).rejects.toThrow();
  });

  it('er usynlig for en annen leietaker, også i databasen', async () => {
    const vedtakId = b.ivar.vedtak.id;
    expect(await se(nabo, (tx) => tx.brevfil.count({ where: { vedtakId } }))).toBe(0);
    expect(await se(b, (tx) => tx.brevfil.count({ where: { vedtakId } }))).toBe(1);
  });

  it('finner ingen fil uten et vedtak eller en klage å spørre etter', async () => {
    expect(await hentFil({} as never, { slag: 'VEDTAK' })).toBeNull();
  });
});

describe('brevmal.list', () => {
  it('tillater alle å se utgavene', async () => {
    const { rader, kanEndre } = verdi(await (await b.som('yusuf')).les(loadBrevmaler));
    expect(rader.map((r) => r.spraak)).toEqual(['nb', 'nn', 'sv', 'en']);
    expect(kanEndre).toBe(false);
  });
  it('nekter ingen med en rolle, men viser bare egne utgaver', async () => {
    verdi(await (await nabo.som('kari')).gjor(nyBrevmal, { spraak: 'sv' }));
    const { rader } = verdi(await (await b.som('kari')).les(loadBrevmaler));
    expect(rader.flatMap((r) => r.utgaver)).toEqual([]);
  });
});

describe('brevmal.ny', () => {
  it('nekter saksbehandler og fag', async () => {
    for (const hvem of ['henrik', 'yusuf'] as const)
      expect((await (await b.som(hvem)).gjor(nyBrevmal, { spraak: 'nb' })).utfall, hvem).toBe('NEKTET');
  });
  it('tillater teamlederen, ett utkast om gangen på hvert språk', async () => {
    const kari = await b.som('kari');
    verdi(await kari.gjor(nyBrevmal, { spraak: 'nb' }));
    expect(grunn(await kari.gjor(nyBrevmal, { spraak: 'nb' }))).toBe('UtkastFinnes');
    verdi(await kari.gjor(nyBrevmal, { spraak: 'nn' }));
  });
});

const utkastet = async (spraak: 'nb' | 'nn'): Promise<{ malId: string; versjon: number }> => {
  const mal = await se(b, (tx) => tx.brevmal.findFirstOrThrow({ where: { spraak, status: 'UTKAST' } }));
  return { malId: mal.id, versjon: mal.versjon };
};

describe('brevmal.les', () => {
  it('tillater alle i virksomheten', async () => {
    const { malId } = await utkastet('nb');
    const side = verdi(await (await b.som('henrik')).les(loadBrevmal, { malId }));
    expect(side.kan).toEqual({ lagre: false, publiser: false });
    expect(side.grupper.flatMap((g) => g.setninger).every((s) => s.tekst === s.standard)).toBe(true);
  });
  it('nekter en annen virksomhet', async () => {
    const { malId } = await utkastet('nb');
    expect((await (await nabo.som('kari')).les(loadBrevmal, { malId })).utfall).toBe('NEKTET');
  });
});

describe('brevmal.lagre', () => {
  it('nekter saksbehandler, fag og lederen i en annen virksomhet', async () => {
    const inn = { ...(await utkastet('nb')), setninger: medOmbud };
    for (const hvem of ['henrik', 'yusuf'] as const)
      expect((await (await b.som(hvem)).gjor(lagreBrevmal, inn)).utfall, hvem).toBe('NEKTET');
    expect((await (await nabo.som('kari')).gjor(lagreBrevmal, inn)).utfall).toBe('NEKTET');
  });

  it('avviser en ukjent setning, en tom som loven krever, og felt som er borte, og navngir setningen', async () => {
    const kari = await b.som('kari');
    const utkast = await utkastet('nb');
    const prov = (nokkel: string, tekst: string) =>
      kari.gjor(lagreBrevmal, { ...utkast, setninger: [{ nokkel, tekst }] });
    expect(grunn(await prov('finnes.ikke', 'Hei'))).toBe('UkjentNokkel');
    expect(grunn(await prov('klage.hjelp', ' '))).toBe('Tom');
    expect(await prov('klage.frist', 'Du kan klage ({lov} {paragraf}).')).toMatchObject({
      avslag: { reason: 'ManglerFelt', field: 'setninger.0.tekst', values: { felt: 'frist' } },
    });
    expect(grunn(await prov('innsyn.rett', 'Se alt ({lov} {paragraf} {timer}).'))).toBe('UkjentFelt');
  });

  it('tillater lederen, og lagrer bare det som er annerledes enn standardordene', async () => {
    const kari = await b.som('kari');
    const utkast = await utkastet('nb');
    const standard = verdi(await kari.les(loadBrevmal, { malId: utkast.malId })).grupper.flatMap((g) =>
      g.setninger.map(({ nokkel, standard: tekst }) => ({ nokkel, tekst })),
    );
    const setninger = standard.map((s) => (s.nokkel === 'kontakt.ombud' ? medOmbud[0]! : s));
    verdi(await kari.gjor(lagreBrevmal, { ...utkast, merknad: 'Nytt nummer', setninger }));
    const lagret = await se(b, (tx) => tx.brevmal.findUniqueOrThrow({ where: { id: utkast.malId } }));
    expect(lagret).toMatchObject({ tekster: { 'kontakt.ombud': OMBUD }, merknad: 'Nytt nummer', versjon: 2 });
    expect(grunn(await kari.gjor(lagreBrevmal, { ...utkast, setninger: medOmbud }))).toBe('EndretAvAnnen');
  });
});

describe('brevmal.publiser', () => {
  it('nekter saksbehandler og fag', async () => {
    const inn = { ...(await utkastet('nb')), fom: '2026-11-25' };
    for (const hvem of ['henrik', 'yusuf'] as const)
      expect((await (await b.som(hvem)).gjor(publiserBrevmal, inn)).utfall, hvem).toBe('NEKTET');
  });

  it('avviser tilbake i tid, og en utgave uten noe nytt', async () => {
    const kari = await b.som('kari');
    expect(grunn(await kari.gjor(publiserBrevmal, { ...(await utkastet('nb')), fom: om(-1) }))).toBe(
      'TilbakeITid',
    );
    expect(grunn(await kari.gjor(publiserBrevmal, { ...(await utkastet('nn')), fom: om(0) }))).toBe(
      'IngenEndring',
    );
  });

  it('tillater lederen; det neste utkastet får ordene, brevet som er sendt, beholder sine', async () => {
    const kari = await b.som('kari');
    const foer = await rad(b, b.ivar.vedtak.id);
    const { malId, versjon } = await utkastet('nb');
    verdi(await kari.gjor(publiserBrevmal, { malId, versjon, fom: om(0) }));
    const utkast = verdi(await kari.les(loadVedtaksbrev, { vedtakId: b.hassan.vedtak.id }));
    expect(JSON.stringify(utkast.brev)).toContain(OMBUD);
    const sendt = verdi(await kari.les(loadVedtaksbrev, { vedtakId: b.ivar.vedtak.id }));
    expect(JSON.stringify(sendt.brev)).not.toContain(OMBUD);
    expect((await rad(b, b.ivar.vedtak.id)).brevAvtrykk).toBe(foer.brevAvtrykk);
    verdi(await kari.gjor(fattVedtak, await lest(b, b.marit.vedtak.id)));
    const fattet = await rad(b, b.marit.vedtak.id);
    expect(fattet.brevmalId).toBe(malId);
    expect(JSON.stringify(fattet.brev as unknown as Brev)).toContain(OMBUD);
  });

  it('en publisert utgave kan ikke endres, verken her eller i databasen', async () => {
    const kari = await b.som('kari');
    const mal = await se(b, (tx) => tx.brevmal.findFirstOrThrow({ where: { status: 'PUBLISERT' } }));
    const inn = { malId: mal.id, versjon: mal.versjon };
    expect(grunn(await kari.gjor(lagreBrevmal, { ...inn, setninger: [] }))).toBe('AlleredePublisert');
    expect(grunn(await kari.gjor(publiserBrevmal, { ...inn, fom: om(0) }))).toBe('AlleredePublisert');
    await expect(
      se(b, (tx) => tx.brevmal.updateMany({ where: { id: mal.id }, data: { merknad: 'x' } })),
    ).rejects.toThrow();
  });
});
