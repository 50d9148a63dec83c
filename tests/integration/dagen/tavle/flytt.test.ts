import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flyttBesokHandling } from '@/lib/domain/dagen/flytting/handlinger';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { byggVerden } from '../../../factories/verden';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Awaited<ReturnType<typeof lagDag>>;

async function lagDag() {
  const verden = byggVerden('tavle');
  const annen = byggVerden('tavle-annen');
  await annen.lagre();
  for (const hvem of [verden.fag, verden.fag2, verden.sykepleier]) verden.vakt(hvem);
  const gerd = verden.bruker({ navn: 'Gerd Haugen' });
  gerd.medTjenesteansvarlig();
  const maal = gerd.medMaal({ status: 'AKTIVT' });
  const insulin = gerd.plan.medTiltak({
    maal,
    tekst: 'Insulin',
    dagsdel: 'MORGEN',
    kompetanse: 'INSULIN',
    maaGjores: true,
  });
  const stell = gerd.plan.medTiltak({
    maal,
    tekst: 'Stell',
    dagsdel: 'FORMIDDAG',
    kompetanse: 'STELL',
    antallAnsatte: 2,
  });
  const ruth = verden.bruker({ navn: 'Ruth Berg', felt: { adressesperre: 'STRENGT_FORTROLIG' } });
  ruth.medSkjermetTilgang(verden.fag);
  const hemmelig = ruth.plan.medTiltak({ maal: ruth.medMaal({ status: 'AKTIVT' }), tekst: 'Sårstell' });
  gerd.medBesok({ dato: verden.om(-1), tiltak: [insulin], hvem: [verden.sykepleier], status: 'FERDIG' });
  gerd.medBesok({ dato: verden.om(-20), tiltak: [insulin], hvem: [verden.fag2], status: 'FERDIG' });
  gerd.medBesok({ dato: verden.om(-28), tiltak: [insulin], hvem: [verden.fag], status: 'FERDIG' });
  const besok = {
    insulin: gerd.medBesok({ tiltak: [insulin] }),
    stell: gerd.medBesok({ tiltak: [stell], hvem: [verden.fag] }),
    igaar: gerd.medBesok({ dato: verden.om(-2), tiltak: [insulin] }),
    skjermet: ruth.medBesok({ tiltak: [hemmelig], hvem: [verden.fag] }),
  };
  await verden.lagre();
  return { ...verden, annen, gerd, ruth, besok };
}

beforeAll(async () => {
  db = await testDatabase();
  v = await lagDag();
});
afterAll(() => db.drop());

const yusuf = () => loggInn(v.fag.innloggingId);
const tavle = async (hvem = v.fag) =>
  verdi(await (await loggInn(hvem.innloggingId)).les(loadTavle, { team: v.team.id }));
const kortet = async (id: string) => (await tavle()).besok.find((b) => b.id === id)!;
const flytt = async (besokId: string, til: string | null, over: object = {}) =>
  (await yusuf()).gjor(flyttBesokHandling, {
    besokId,
    versjon: (await kortet(besokId)).versjon,
    tilAnsattId: til,
    ...over,
  });

describe('tavle.les', () => {
  it('tillater teamet: personene på vakt, besøkene, og ansiktene i begge vinduer', async () => {
    const dag = await tavle();
    expect(dag.spor.map((s) => s.fornavn)).toEqual(['Maren', 'Amina', 'Yusuf']);
    const kort = dag.besok.find((b) => b.id === v.besok.insulin.id)!;
    expect(kort).toMatchObject({
      bruker: { kort: 'Gerd H.', ansvarligId: v.fag.id },
      maa: 'MEDISIN',
      tildelt: [],
    });
    const ansikter = Object.fromEntries(dag.ansikter[v.gerd.id]!.map((a) => [a.ansattId, a]));
    expect(ansikter[v.sykepleier.id]).toMatchObject({
      antall14: 1,
      antall28: 1,
      sist: { ord: 'i går', kommer: false },
    });
    expect(ansikter[v.fag2.id]).toMatchObject({ antall14: 0, antall28: 1 });
    // Dag 28 bakover er utenfor vinduet; bare dagens stell teller for Yusuf.
    expect(ansikter[v.fag.id]).toMatchObject({ antall14: 1, antall28: 1, sist: null });
  });

  it('tillater teamlederen, og viser en skjermet person bare for den hun er åpnet for', async () => {
    const yusufs = (await tavle()).besok.find((b) => b.id === v.besok.skjermet.id)!;
    const karis = (await tavle(v.teamleder)).besok.find((b) => b.id === v.besok.skjermet.id)!;
    expect(yusufs.bruker).toMatchObject({ kort: 'Ruth B.' });
    expect(karis).toMatchObject({ bruker: null, hva: '', krav: [] });
    expect(JSON.stringify(await tavle(v.teamleder))).not.toMatch(/Ruth|Sårstell/);
  });

  it('nekter et annet team, og et team som ikke finnes', async () => {
    const nabo = await loggInn(v.nabo.innloggingId);
    expect(await nabo.les(loadTavle, { team: v.team.id })).toEqual(NEI);
    expect(await (await yusuf()).les(loadTavle, { team: v.annen.team.id })).toEqual(NEI);
    expect(await (await yusuf()).les(loadTavle, { dato: '2026-02-30' })).toMatchObject({ utfall: 'UGYLDIG' });
  });
});

describe('tavle.flytt', () => {
  it('tillater teamet å gi besøket til en som kan, og angre det', async () => {
    const gitt = verdi(await flytt(v.besok.insulin.id, v.sykepleier.id));
    expect(gitt).toMatchObject({ versjon: 2, tilAnsattId: v.sykepleier.id });
    expect((await kortet(v.besok.insulin.id)).tildelt).toEqual([{ ansattId: v.sykepleier.id, plass: 1 }]);
    verdi(await flytt(v.besok.insulin.id, null));
    expect((await kortet(v.besok.insulin.id)).tildelt).toEqual([]);
    expect(
      await v.se((tx) =>
        tx.hendelse.count({ where: { objektId: v.besok.insulin.id, type: 'besok.flyttet' } }),
      ),
    ).toBe(2);
  });

  it('nekter et annet team, saksbehandleren, og den som ikke er åpnet for en skjermet person', async () => {
    const inn = { besokId: v.besok.insulin.id, versjon: 1, tilAnsattId: v.sykepleier.id };
    for (const hvem of [v.nabo, v.saksbehandler, v.utenRolle])
      expect(await (await loggInn(hvem.innloggingId)).gjor(flyttBesokHandling, inn)).toEqual(NEI);
    const maren = await loggInn(v.sykepleier.innloggingId);
    expect(
      await maren.gjor(flyttBesokHandling, { besokId: v.besok.skjermet.id, versjon: 1, tilAnsattId: null }),
    ).toEqual(NEI);
    expect(await v.se((tx) => tx.besokstildeling.count({ where: { besokId: v.besok.skjermet.id } }))).toBe(1);
  });

  it('avviser den som mangler insulinkompetansen, og den som ikke er på vakt', async () => {
    expect(await flytt(v.besok.insulin.id, v.fag2.id)).toMatchObject({
      utfall: 'AVVIST',
      avslag: { reason: 'ManglerKompetanse', values: { navn: 'Amina', kode: 'INSULIN' } },
    });
    for (const hvem of [v.hjemmehjelper, v.nabo, v.annen.fag])
      expect(await flytt(v.besok.insulin.id, hvem.id)).toMatchObject({ avslag: { reason: 'ErIkkePaaVakt' } });
  });

  it('gir den andre plassen til en annen, aldri den samme to ganger', async () => {
    expect(await flytt(v.besok.stell.id, v.fag.id, { plass: 2 })).toMatchObject({
      avslag: { reason: 'HarDetAlt' },
    });
    verdi(await flytt(v.besok.stell.id, v.fag2.id, { plass: 2 }));
    expect((await kortet(v.besok.stell.id)).tildelt).toEqual([
      { ansattId: v.fag.id, plass: 1 },
      { ansattId: v.fag2.id, plass: 2 },
    ]);
  });

  it('den som kommer sist, får vite hvem som kom først, og ingenting er skrevet over', async () => {
    const { versjon } = await kortet(v.besok.insulin.id);
    verdi(await flytt(v.besok.insulin.id, v.sykepleier.id));
    const amina = await loggInn(v.fag2.innloggingId);
    const sent = await amina.gjor(flyttBesokHandling, {
      besokId: v.besok.insulin.id,
      versjon,
      tilAnsattId: null,
    });
    expect(sent).toMatchObject({ avslag: { reason: 'EndretAvAnnen', values: { navn: 'Yusuf' } } });
    expect((await kortet(v.besok.insulin.id)).tildelt).toHaveLength(1);
  });

  it('en annen del av dagen gjelder bare i dag, og hjem igjen er det planens besøk', async () => {
    const rad = () => v.se((tx) => tx.besok.findUniqueOrThrow({ where: { id: v.besok.insulin.id } }));
    verdi(await flytt(v.besok.insulin.id, v.sykepleier.id, { dagsdel: 'FORMIDDAG' }));
    expect(await rad()).toMatchObject({ dagsdel: 'FORMIDDAG', gruppe: 2, bareIDag: true });
    verdi(await flytt(v.besok.insulin.id, v.sykepleier.id, { dagsdel: 'MORGEN' }));
    expect(await rad()).toMatchObject({ dagsdel: 'MORGEN', gruppe: 1, bareIDag: false });
  });

  it('avviser en dag som er over', async () => {
    const svar = await (
      await yusuf()
    ).gjor(flyttBesokHandling, { besokId: v.besok.igaar.id, versjon: 1, tilAnsattId: v.sykepleier.id });
    expect(svar).toMatchObject({ avslag: { reason: 'DagenErOver' } });
  });
});
