import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  evaluerMestring,
  forlengMestring,
  registrerMaaling,
  skrivMestringssyn,
  vurderMestringsmaal,
} from '@/lib/domain/mestring/handlinger';
import { loadMestring, loadMestringsbrev } from '@/lib/domain/mestring/loaders';
import { aapnePeriodevedtak, fullforMestring } from '@/lib/domain/vedtak/mestring/handlinger';
import { loadMestringsvedtak } from '@/lib/domain/vedtak/mestring/loaders';
import { testDatabase, type TestDatabase } from '../../support/database';
import { verdi } from '../../support/port';
import { byggMestring, SYN, type Mestringsverden } from './lillebekk';

let db: TestDatabase;
let v: Mestringsverden;
type Person = ReturnType<Mestringsverden['medPeriode']>;
let p: Record<
  | 'evalueres'
  | 'klar'
  | 'ferdig'
  | 'trukket'
  | 'avslag'
  | 'vedtak'
  | 'utkast'
  | 'forlenges'
  | 'lang'
  | 'kort'
  | 'medVedtak',
  Person
>;
let fattet: { id: string };

beforeAll(async () => {
  db = await testDatabase();
  v = byggMestring('evaluering');
  const person = (navn: string, felt: Parameters<Mestringsverden['medPeriode']>[1] = {}) =>
    v.medPeriode(navn, felt);
  p = {
    klar: person('Gerd Haugen'),
    evalueres: person('Odd Viken', { status: 'EVALUERES' }),
    ferdig: person('Solveig Nygård', { status: 'EVALUERES' }),
    trukket: person('Arvid Skog', { status: 'EVALUERES' }),
    avslag: person('Torleif Haug', { status: 'EVALUERES' }),
    vedtak: person('Petra Lien', { status: 'EVALUERES' }),
    utkast: person('Rolf Nordli', { status: 'EVALUERES' }),
    forlenges: person('Marit Ekre', { status: 'EVALUERES' }),
    lang: person('Nanna Lystad'),
    kort: person('Helge Rasmussen', { uker: 2, fom: v.om(-5) }),
    medVedtak: person('Tordis Landa', { status: 'EVALUERES' }),
  };
  p.utkast.vedtak.utkast({ maal: [p.utkast.maal] });
  fattet = p.medVedtak.vedtak.fattet({ maal: [p.medVedtak.maal] });
  v.g.rader.mestringsperiode.find((r) => r.id === p.medVedtak.periodeId)!.periodevedtakId = fattet.id;
  await v.lagre();
});
afterAll(() => db.drop());

const rad = (hvem: Person) =>
  v.se((tx) =>
    tx.mestringsperiode.findUniqueOrThrow({ where: { id: hvem.periodeId }, include: { maal: true } }),
  );
const akt = async (hvem: Person) => ({ periodeId: hvem.periodeId, versjon: (await rad(hvem)).versjon });
const UTENFOR = () => [v.teamleder, v.nabo, v.nabosaksbehandler, v.utenRolle];
const maalstatus = (hvem: Person) =>
  v.se(async (tx) => (await tx.maal.findUniqueOrThrow({ where: { id: hvem.maal.id } })).status);
const sakstatus = (hvem: Person) =>
  v.se(async (tx) => (await tx.sak.findUniqueOrThrow({ where: { id: hvem.sak.id } })).status);

async function evaluert(hvem: Person, nivaa = 0) {
  const port = await v.som(v.fag);
  const { periodeId } = hvem;
  verdi(
    await port.gjor(vurderMestringsmaal, {
      periodeId,
      maalId: hvem.maal.id,
      nivaa,
      tekst: 'Henter den hver dag',
    }),
  );
  verdi(await port.gjor(skrivMestringssyn, { periodeId, tekst: SYN, tilStede: 'Datteren' }));
}
const fullfor = async (hvem: Person, mer: object, som = v.fag) =>
  (await v.som(som)).gjor(fullforMestring, {
    ...(await akt(hvem)),
    endret: 'Går trygt i trappa og henter avisa selv',
    ...mer,
  });

describe('mestring.evaluer', () => {
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await (await v.som(hvem)).gjor(evaluerMestring, await akt(p.klar))).utfall).toBe('NEKTET');
  });
  it('tillater når perioden er i gang, én gang', async () => {
    const port = await v.som(v.fag);
    verdi(await port.gjor(evaluerMestring, await akt(p.klar)));
    expect((await rad(p.klar)).status).toBe('EVALUERES');
    expect(await port.gjor(evaluerMestring, await akt(p.klar))).toMatchObject({
      avslag: { reason: 'FeilStatus' },
    });
  });
});

describe('mestring.vurderMaal', () => {
  const inn = () => ({ periodeId: p.evalueres.periodeId, maalId: p.evalueres.maal.id, nivaa: '1' });
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await (await v.som(hvem)).gjor(vurderMestringsmaal, inn())).utfall).toBe('NEKTET');
  });
  it('tillater, og perioden peker på vurderingen hos målet', async () => {
    const port = await v.som(v.saksbehandler);
    verdi(await port.gjor(vurderMestringsmaal, inn()));
    const sluttvurderingId = (await rad(p.evalueres)).maal[0]!.sluttvurderingId!;
    expect(
      await v.se((tx) => tx.maalvurdering.findUnique({ where: { id: sluttvurderingId } })),
    ).toMatchObject({ nivaa: 1 });
    expect(await port.gjor(vurderMestringsmaal, { ...inn(), maalId: p.ferdig.maal.id })).toMatchObject({
      avslag: { reason: 'UkjentMaal' },
    });
    expect(await port.gjor(vurderMestringsmaal, { ...inn(), periodeId: p.lang.periodeId })).toMatchObject({
      avslag: { reason: 'FeilStatus' },
    });
  });
});

describe('mestring.skrivSyn', () => {
  const inn = () => ({ periodeId: p.evalueres.periodeId, tekst: SYN, tilStede: '' });
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await (await v.som(hvem)).gjor(skrivMestringssyn, inn())).utfall).toBe('NEKTET');
  });
  it('tillater, ordrett, og den siste gjelder uten at den første blir borte', async () => {
    const port = await v.som(v.fag);
    verdi(await port.gjor(skrivMestringssyn, { ...inn(), tekst: 'Æ e fornøyd' }));
    verdi(await port.gjor(skrivMestringssyn, inn()));
    const ord = await v.se((tx) =>
      tx.egneOrd.findMany({ where: { brukerId: p.evalueres.id, kilde: 'MESTRING' } }),
    );
    expect(ord.map((o) => o.tekst)).toEqual(['Æ e fornøyd', SYN]);
    expect((await rad(p.evalueres)).synEgneOrdId).toBe(ord.at(-1)!.id);
  });
  it('måler sluttmålinger mens den evalueres', async () => {
    const maaling = { instrument: 'COPM', tall1: '6', tall2: '7,5' };
    verdi(
      await (
        await v.som(v.ergoterapeut)
      ).gjor(registrerMaaling, { periodeId: p.evalueres.periodeId, maaling }),
    );
    const rader = await v.se((tx) =>
      tx.mestringsmaaling.findMany({ where: { periodeId: p.evalueres.periodeId } }),
    );
    expect(rader).toMatchObject([{ naar: 'SLUTT', verdi: { tall1: 6, tall2: 7.5 } }]);
  });
});

describe('mestring.fullfor', () => {
  it('nekter lederen og naboteamet', async () => {
    for (const hvem of UTENFOR())
      expect((await fullfor(p.ferdig, { utfall: 'INGEN_BEHOV', soknad: 'NEI' }, hvem)).utfall).toBe('NEKTET');
  });

  it('avviser uten vurderte mål, uten hennes syn, uten svar om søknaden, og før evalueringen', async () => {
    const ingen = { utfall: 'INGEN_BEHOV', soknad: 'NEI' };
    expect(await fullfor(p.ferdig, ingen)).toMatchObject({ avslag: { reason: 'MaalIkkeVurdert' } });
    expect(await fullfor(p.lang, ingen)).toMatchObject({ avslag: { reason: 'FeilStatus' } });
    const port = await v.som(v.fag);
    verdi(
      await port.gjor(vurderMestringsmaal, {
        periodeId: p.ferdig.periodeId,
        maalId: p.ferdig.maal.id,
        nivaa: 0,
      }),
    );
    expect(await fullfor(p.ferdig, ingen)).toMatchObject({ avslag: { reason: 'SynMangler' } });
    await evaluert(p.ferdig);
    expect(await fullfor(p.ferdig, { utfall: 'INGEN_BEHOV' })).toMatchObject({
      avslag: { reason: 'SoknadMangler', field: 'soknad' },
    });
    expect((await fullfor(p.ferdig, { ...ingen, endret: '' })).utfall).toBe('UGYLDIG');
  });

  it('tillater «trenger ikke mer hjelp»: målet er nådd, saken lukket, og svaret ligger fast', async () => {
    verdi(await fullfor(p.ferdig, { utfall: 'INGEN_BEHOV', soknad: 'NEI' }));
    expect(await rad(p.ferdig)).toMatchObject({ status: 'AVSLUTTET_UTEN_BEHOV', vedtakId: null });
    expect([await maalstatus(p.ferdig), await sakstatus(p.ferdig)]).toEqual(['NAADD', 'AVSLUTTET']);
    const { brev, mottaker } = verdi(
      await (
        await v.som(v.fag)
      ).les(loadMestringsbrev, { brukerId: p.ferdig.id, periodeId: p.ferdig.periodeId }),
    );
    expect(mottaker[0]).toBe('Solveig Nygård');
    const tekst = JSON.stringify(brev);
    expect(tekst).toContain(SYN);
    for (const ord of [
      'Du har ikke søkt om andre tjenester',
      '§ 7-2',
      'søke om hjelp på nytt',
      'ta kontakt når som helst',
    ])
      expect(tekst).toContain(ord);
    expect(await fullfor(p.ferdig, { utfall: 'VEDTAK' })).toMatchObject({ avslag: { reason: 'FeilStatus' } });
  });

  it('sier i svaret at søknaden er trukket, og legger bort mål som ikke er nådd', async () => {
    await evaluert(p.trukket, -1);
    verdi(await fullfor(p.trukket, { utfall: 'INGEN_BEHOV', soknad: 'TRUKKET' }));
    expect(JSON.stringify((await rad(p.trukket)).svarbrev)).toContain('trekker søknaden');
    expect(await maalstatus(p.trukket)).toBe('AVSLUTTET');
  });

  it('gjør en søknad hun ikke får til et utkast om avslag, og saken er fortsatt åpen', async () => {
    await evaluert(p.avslag);
    const { vedtakId } = verdi(await fullfor(p.avslag, { utfall: 'INGEN_BEHOV', soknad: 'JA' }));
    const vedtak = await v.se((tx) => tx.vedtak.findUniqueOrThrow({ where: { id: vedtakId! } }));
    expect(vedtak).toMatchObject({
      type: 'AVSLAG',
      status: 'UTKAST',
      mestringsperiodeId: p.avslag.periodeId,
    });
    expect(await rad(p.avslag)).toMatchObject({ status: 'AVSLUTTET_MED_VEDTAK', vedtakId, svarbrev: null });
    expect([await maalstatus(p.avslag), await sakstatus(p.avslag)]).toEqual(['AKTIVT', 'UTREDES']);
  });

  it('starter vedtaket fra evalueringen: ordene, målene og det som er endret', async () => {
    await evaluert(p.vedtak, -1);
    const { vedtakId } = verdi(await fullfor(p.vedtak, { utfall: 'VEDTAK' }, v.saksbehandler));
    const vedtak = await v.se((tx) =>
      tx.vedtak.findUniqueOrThrow({ where: { id: vedtakId! }, include: { maal: true } }),
    );
    expect(vedtak).toMatchObject({
      type: 'INNVILGELSE',
      sakId: p.vedtak.sak.id,
      mestringsperiodeId: p.vedtak.periodeId,
    });
    expect(vedtak.begrunnelse).toContain('Går trygt i trappa og henter avisa selv.');
    expect(vedtak.begrunnelse).toContain('Målet «Hente avisa» er ikke nådd ennå');
    expect(vedtak.brukersSyn).toContain(SYN);
    expect(vedtak.maal.map((m) => m.maalId)).toEqual([p.vedtak.maal.id]);
  });

  it('avviser å lukke saken når noen alt skriver et vedtak i den', async () => {
    await evaluert(p.utkast);
    expect(await fullfor(p.utkast, { utfall: 'INGEN_BEHOV', soknad: 'NEI' })).toMatchObject({
      avslag: { reason: 'UtkastUnderArbeid' },
    });
    expect(await fullfor(p.utkast, { utfall: 'VEDTAK' })).toMatchObject({
      avslag: { reason: 'UtkastFinnes' },
    });
    expect((await rad(p.utkast)).status).toBe('EVALUERES');
  });

  it('lar ikke et vedtak om selve perioden slutte av seg selv: det blir et utkast om opphør', async () => {
    await evaluert(p.medVedtak);
    const { vedtakId } = verdi(await fullfor(p.medVedtak, { utfall: 'INGEN_BEHOV', soknad: 'NEI' }));
    const vedtak = await v.se((tx) => tx.vedtak.findUniqueOrThrow({ where: { id: vedtakId! } }));
    expect(vedtak).toMatchObject({ type: 'OPPHOR', forrigeVedtakId: fattet.id, status: 'UTKAST' });
    expect(await v.se((tx) => tx.vedtak.findUniqueOrThrow({ where: { id: fattet.id } }))).toMatchObject({
      status: 'FATTET',
    });
  });
});

describe('mestring.forleng etter evaluering', () => {
  it('krever at målene vurderes og hun spørres på nytt, men sletter ingenting', async () => {
    await evaluert(p.forlenges);
    const port = await v.som(v.fag);
    verdi(
      await port.gjor(forlengMestring, { ...(await akt(p.forlenges)), uker: '8', grunn: 'Nesten i mål' }),
    );
    const etter = await rad(p.forlenges);
    expect(etter).toMatchObject({ status: 'PAAGAAR', uker: 8, synEgneOrdId: null });
    expect(etter.maal[0]!.sluttvurderingId).toBeNull();
    expect(await v.se((tx) => tx.maalvurdering.count({ where: { maalId: p.forlenges.maal.id } }))).toBe(1);
    verdi(await port.gjor(evaluerMestring, await akt(p.forlenges)));
    expect(await fullfor(p.forlenges, { utfall: 'VEDTAK' })).toMatchObject({
      avslag: { reason: 'MaalIkkeVurdert' },
    });
  });
});

describe('mestring.aapneVedtak', () => {
  it('nekter fag, lederen og naboteamet', async () => {
    for (const hvem of [v.fag, ...UTENFOR()])
      expect((await (await v.som(hvem)).gjor(aapnePeriodevedtak, await akt(p.lang))).utfall).toBe('NEKTET');
  });
  it('tillater saksbehandleren å åpne et vedtak om selve perioden, én gang', async () => {
    const port = await v.som(v.saksbehandler);
    const bilde = async (hvem: Person) =>
      verdi(await port.les(loadMestringsvedtak, { brukerId: hvem.id, periodeId: hvem.periodeId }));
    expect(await bilde(p.lang)).toMatchObject({ periodevedtak: 'INGEN', kanAapnePeriodevedtak: true });
    expect(await bilde(p.kort)).toMatchObject({ kanAapnePeriodevedtak: false });
    const { vedtakId } = verdi(await port.gjor(aapnePeriodevedtak, await akt(p.lang)));
    expect(await v.se((tx) => tx.vedtak.findUniqueOrThrow({ where: { id: vedtakId } }))).toMatchObject({
      type: 'INNVILGELSE',
      mestringsperiodeId: null,
    });
    expect(await bilde(p.lang)).toMatchObject({ periodevedtak: 'UNDER_ARBEID', periodevedtakId: vedtakId });
    expect(await port.gjor(aapnePeriodevedtak, await akt(p.lang))).toMatchObject({
      avslag: { reason: 'HarVedtak' },
    });
    const side = verdi(await port.les(loadMestring, { brukerId: p.lang.id, periodeId: p.lang.periodeId }));
    expect(side).toMatchObject({ kanAapneVedtak: true, vanligvisVedtak: true });
  });
});
