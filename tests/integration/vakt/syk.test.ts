import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { meldFriskHandling, meldSykHandling } from '@/lib/domain/vakt/handlinger';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';
import { byggVerden } from '../../factories/verden';

const NEI = { utfall: 'NEKTET' };
let nummer = 0;
let db: TestDatabase;
let v: Awaited<ReturnType<typeof lagDag>>;

async function lagDag() {
  const verden = byggVerden(`syk-${(nummer += 1)}`);
  for (const hvem of [verden.fag, verden.fag2]) for (const dag of [0, 1, 2]) verden.vakt(hvem, dag);
  const gerd = verden.bruker({ navn: 'Gerd Haugen' });
  const maal = gerd.medMaal({ status: 'AKTIVT' });
  const frokost = gerd.plan.medTiltak({ maal, tekst: 'Frokost', dagsdel: 'MORGEN' });
  const stell = gerd.plan.medTiltak({ maal, tekst: 'Stell', dagsdel: 'FORMIDDAG', antallAnsatte: 2 });
  const ruth = verden.bruker({ navn: 'Ruth Berg', felt: { adressesperre: 'STRENGT_FORTROLIG' } });
  const hemmelig = ruth.plan.medTiltak({ maal: ruth.medMaal({ status: 'AKTIVT' }), tekst: 'Sårstell' });
  const besok = {
    ferdig: gerd.medBesok({ tiltak: [frokost], hvem: [verden.fag], status: 'FERDIG' }),
    stell: gerd.medBesok({ tiltak: [stell], hvem: [verden.fag, verden.fag2] }),
    skjermet: ruth.medBesok({ tiltak: [hemmelig], hvem: [verden.fag] }),
    iMorgen: gerd.medBesok({ tiltak: [frokost], dato: verden.om(1), hvem: [verden.fag] }),
    iOvermorgen: gerd.medBesok({ tiltak: [frokost], dato: verden.om(2), hvem: [verden.fag] }),
  };
  besok.skjermet.rad.laastPerson = true;
  await verden.lagre();
  return { ...verden, besok };
}

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  v = await lagDag();
});
afterAll(() => db.drop());

const meldSyk = async (over: object = {}, hvem = v.fag2) =>
  (await loggInn(hvem.innloggingId)).gjor(meldSykHandling, {
    ansattId: v.fag.id,
    fom: '25.11.2026',
    ...over,
  });
const meldFrisk = async (over: object = {}, hvem = v.fag2) =>
  (await loggInn(hvem.innloggingId)).gjor(meldFriskHandling, {
    ansattId: v.fag.id,
    fom: '25.11.2026',
    ...over,
  });
const hos = (besokId: string) =>
  v.se(async (tx) =>
    (await tx.besokstildeling.findMany({ where: { besokId }, orderBy: { plass: 'asc' } })).map((t) => [
      t.plass,
      t.ansattId,
    ]),
  );
const vakt = (dag: number) =>
  v.se(
    async (tx) =>
      (await tx.vakt.findFirst({ where: { ansattId: v.fag.id, dato: new Date(v.om(dag)) } }))!.status,
  );
const rad = (id: string) => v.se((tx) => tx.besok.findUniqueOrThrow({ where: { id } }));

describe('vakt.meldSyk', () => {
  it('tillater en kollega i teamet: planlagte i brettet, det som er gjort står, den andre av to blir', async () => {
    const svar = verdi(await meldSyk());
    expect(svar).toEqual({ ansattId: v.fag.id, fornavn: 'Yusuf', antall: 2, laaser: 1, dager: 1 });
    expect(await hos(v.besok.ferdig.id)).toEqual([[1, v.fag.id]]);
    expect(await hos(v.besok.stell.id)).toEqual([[2, v.fag2.id]]);
    expect(await hos(v.besok.skjermet.id)).toEqual([]);
    expect(await hos(v.besok.iMorgen.id)).toEqual([[1, v.fag.id]]);
    expect([await vakt(0), await vakt(1)]).toEqual(['SYK', 'PLANLAGT']);
    expect(await rad(v.besok.skjermet.id)).toMatchObject({ laastPerson: false, versjon: 2 });
    const tavle = verdi(await (await loggInn(v.fag2.innloggingId)).les(loadTavle, { team: v.team.id }));
    expect(tavle.spor.find((s) => s.ansattId === v.fag.id)?.tilstede).toBe('SYK');
    // Den skjermede ligger i brettet uten navn og innhold.
    expect(tavle.besok.find((b) => b.id === v.besok.skjermet.id)).toMatchObject({ bruker: null, hva: '' });
  });

  it('tillater flere dager, henne selv og teamlederen', async () => {
    verdi(await meldSyk({ tom: '26.11.2026' }, v.fag));
    expect([await vakt(0), await vakt(1), await vakt(2)]).toEqual(['SYK', 'SYK', 'PLANLAGT']);
    expect(await hos(v.besok.iMorgen.id)).toEqual([]);
    expect(await hos(v.besok.iOvermorgen.id)).toEqual([[1, v.fag.id]]);
    verdi(await meldSyk({ fom: '27.11.2026' }, v.teamleder));
    expect(await vakt(2)).toBe('SYK');
  });

  it('lagrer ingen grunn: bare hvem, når og hva hun hadde', async () => {
    verdi(await meldSyk());
    const [hendelse] = await v.se((tx) => tx.hendelse.findMany({ where: { type: 'vakt.meldtSyk' } }));
    expect(Object.keys(hendelse!.data as object).toSorted()).toEqual(['fom', 'hadde', 'tom']);
    expect(await meldSyk({ grunn: 'Forkjølet' })).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('nekter et annet team og saksbehandleren', async () => {
    for (const hvem of [v.nabo, v.saksbehandler]) expect(await meldSyk({}, hvem)).toEqual(NEI);
    expect(await vakt(0)).toBe('PLANLAGT');
  });

  it.each([
    [{ fom: '24.11.2026' }, 'BakITid'],
    [{ tom: '24.11.2026' }, 'SluttForStart'],
    [{ tom: '31.12.2026' }, 'ForLangt'],
    [{ fom: '30.11.2026' }, 'HarIkkeVakt'],
  ])('avviser %j: %s', async (over, reason) => {
    expect(await meldSyk(over)).toMatchObject({ avslag: { reason } });
  });
});

describe('vakt.meldFrisk', () => {
  it('tillater å angre: alt ligger der det lå, også låsen', async () => {
    verdi(await meldSyk({ tom: '26.11.2026' }));
    expect(verdi(await meldFrisk())).toMatchObject({ antall: 3, tattAvAndre: 0 });
    expect(await hos(v.besok.stell.id)).toEqual([
      [1, v.fag.id],
      [2, v.fag2.id],
    ]);
    expect(await hos(v.besok.skjermet.id)).toEqual([[1, v.fag.id]]);
    expect(await rad(v.besok.skjermet.id)).toMatchObject({ laastPerson: true });
    expect([await vakt(0), await vakt(1)]).toEqual(['PLANLAGT', 'PLANLAGT']);
  });

  it('tillater fra i morgen: det andre har tatt, blir hos dem', async () => {
    verdi(await meldSyk({ tom: '27.11.2026' }));
    await v.se((tx) =>
      tx.besokstildeling.create({
        data: {
          virksomhetId: v.virksomhetId,
          besokId: v.besok.iOvermorgen.id,
          ansattId: v.fag2.id,
          plass: 1,
          dato: new Date(v.om(2)),
          brukerId: v.besok.iOvermorgen.rad.brukerId,
        },
      }),
    );
    expect(verdi(await meldFrisk({ fom: '26.11.2026' }))).toMatchObject({ antall: 1, tattAvAndre: 1 });
    expect([await vakt(0), await vakt(1), await vakt(2)]).toEqual(['SYK', 'PLANLAGT', 'PLANLAGT']);
    expect(await hos(v.besok.skjermet.id)).toEqual([]);
    expect(await meldFrisk({ fom: '26.11.2026' })).toMatchObject({ avslag: { reason: 'ErIkkeSyk' } });
  });

  it('nekter et annet team', async () => {
    verdi(await meldSyk());
    expect(await meldFrisk({}, v.nabo)).toEqual(NEI);
  });
});
