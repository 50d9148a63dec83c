import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOversikt } from '@/lib/domain/bruker/loaders';
import { loadKveld } from '@/lib/domain/dagen/tvilling/loaders';
import { clockAt } from '@/lib/platform/time/clock';
import { nyVakt } from '../../../factories/ansatt';
import { byggVerden } from '../../../factories/verden';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';

const NEI = { utfall: 'NEKTET' };
const DAGEN_ETTER = clockAt(new Date('2026-11-26T07:20:00+01:00'));
let db: TestDatabase;
let v: Awaited<ReturnType<typeof lagKveld>>;

async function lagKveld() {
  const verden = byggVerden('kveld');
  const { fag, fag2, nabo, tvilling } = verden;
  verden.vakt(fag, 0, 'KVELD');
  verden.vakt(fag2, 0, 'DAG');
  nyVakt(verden.g, nabo, tvilling, verden.om(0), 'KVELD');
  const gerd = verden.bruker({ navn: 'Gerd Haugen', felt: { nokkelnummer: '41', nokkelkode: '7788' } });
  gerd.sa('Jeg vil ha fred til nyhetene.');
  const maal = gerd.medMaal({ status: 'AKTIVT', tittel: 'Sove om natta' });
  const medisin = gerd.plan.medTiltak({
    maal,
    tekst: 'Kveldsmedisin',
    dagsdel: 'KVELD',
    kompetanse: 'LEGEMIDLER',
    maaGjores: true,
  });
  const formiddag = gerd.plan.medTiltak({ maal, tekst: 'Dusj', dagsdel: 'FORMIDDAG' });
  const hosTvilling = verden.bruker({ navn: 'Torgeir Moe', team: tvilling });
  const stell = hosTvilling.plan.medTiltak({
    maal: hosTvilling.medMaal({ status: 'AKTIVT' }),
    tekst: 'Kveldsstell',
    dagsdel: 'KVELD',
  });
  const skjult = verden.bruker({
    navn: 'Ruth Berg',
    team: tvilling,
    felt: { adressesperre: 'STRENGT_FORTROLIG' },
  });
  const hemmelig = skjult.plan.medTiltak({
    maal: skjult.medMaal({ status: 'AKTIVT' }),
    tekst: 'Hemmelig',
    dagsdel: 'KVELD',
  });
  gerd.medBesok({ tiltak: [medisin], hvem: [fag] });
  gerd.medBesok({
    tiltak: [formiddag],
    hvem: [fag2],
    status: 'FERDIG',
    overlevering: 'Litt svimmel etter dusjen.',
  });
  const besokTvilling = hosTvilling.medBesok({ tiltak: [stell], hvem: [nabo], team: tvilling });
  skjult.medBesok({ tiltak: [hemmelig], hvem: [nabo], team: tvilling });
  await verden.lagre();
  return { ...verden, gerd, hosTvilling, skjult, besokTvilling };
}

beforeAll(async () => {
  db = await testDatabase();
  v = await lagKveld();
});
afterAll(() => db.drop());

const les = async (hvem: { innloggingId: string }, inn: object = {}, klokke?: typeof DAGEN_ETTER) =>
  (await loggInn(hvem.innloggingId, klokke)).les(loadKveld, { team: v.team.id, ...inn });
const navn = (side: { lister: { besok: { navn: string }[] }[] }) =>
  side.lister.flatMap((l) => l.besok.map((b) => b.navn)).toSorted();

describe('kveld.les', () => {
  it('tillater den på kveldsvakt: begge lagene, ett minutt om hver, og aldri koden', async () => {
    const side = verdi(await les(v.fag));
    expect(side.paaVakt).toBe(true);
    expect(side.lister.map((l) => [l.navn, l.erMeg])).toEqual([
      ['Yusuf Abdi', true],
      ['Oda Brekke', false],
    ]);
    expect(side.lister[0]!.besok).toMatchObject([
      {
        navn: 'Gerd Haugen',
        egneOrd: 'Jeg vil ha fred til nyhetene.',
        maal: ['Sove om natta'],
        maa: ['Kveldsmedisin'],
        nokkelnummer: '41',
        harKode: true,
        sist: { tekst: 'Litt svimmel etter dusjen.', dagsdel: 'FORMIDDAG' },
      },
    ]);
    expect(navn(side)).toEqual(['Gerd Haugen', 'Torgeir Moe']);
    expect(JSON.stringify(side)).not.toContain('7788');
  });

  it('tillater den på vakt i tvillinglaget å se det samme, og lesingen står i revisjonsloggen', async () => {
    const side = verdi(await les(v.nabo));
    expect(navn(side)).toEqual(['Gerd Haugen', 'Torgeir Moe']);
    const linjer = await v.se((tx) =>
      tx.audit.findMany({ where: { ansattId: v.nabo.id, handling: 'kveld.les', brukerId: { not: null } } }),
    );
    // Hans egen person er ikke lest gjennom vakta.
    expect(linjer.map((l) => [l.brukerId, l.formaal, l.grunn])).toEqual([[v.gerd.id, 'TREAT', 'PAA_VAKT']]);
  });

  it('gir teamet som ikke er på vakt, bare egne personer', async () => {
    const side = verdi(await les(v.fag2));
    expect(side.paaVakt).toBe(false);
    expect(navn(side)).toEqual(['Gerd Haugen']);
  });

  it('nekter en som ikke er på vakt og ikke i teamet, dagen etter, dagen før, og den som er syk', async () => {
    const ergoterapeut = v.utenRolle;
    expect(await les(ergoterapeut)).toEqual(NEI);
    // Nabolagets kveldsvakt dagen etter, og for kvelden i morgen.
    expect(await les(v.nabo, { dato: '2026-11-25' }, DAGEN_ETTER)).toEqual(NEI);
    expect(await les(v.nabo, { dato: '2026-11-26' })).toEqual(NEI);
    expect(navn(verdi(await les(v.fag, { dato: '2026-11-25' }, DAGEN_ETTER)))).toEqual(['Gerd Haugen']);
    await v.se((tx) => tx.vakt.updateMany({ where: { ansattId: v.nabo.id }, data: { status: 'SYK' } }));
    expect(await les(v.nabo)).toEqual(NEI);
    await v.se((tx) => tx.vakt.updateMany({ where: { ansattId: v.nabo.id }, data: { status: 'PLANLAGT' } }));
  });

  it('nekter saksbehandleren, og et lag uten forbindelse', async () => {
    expect(await les(v.saksbehandler)).toEqual(NEI);
    expect(await les(v.nabosaksbehandler)).toEqual(NEI);
  });

  it('skjermet: skjult for alle uten egen åpning, også på vakt i hennes eget lag', async () => {
    expect(JSON.stringify(verdi(await les(v.nabo)))).not.toMatch(/Ruth|Hemmelig/);
  });

  it('vakta åpner bare lista: personsiden er like lukket som før', async () => {
    expect(
      await (await loggInn(v.fag.innloggingId)).les(loadOversikt, { brukerId: v.hosTvilling.id }),
    ).toEqual(NEI);
  });
});
