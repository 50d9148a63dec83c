import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lagreVekter, tilbakestillVekter } from '@/lib/domain/dagen/forslag/vekter/handlinger';
import { loadVekter } from '@/lib/domain/dagen/forslag/vekter/loaders';
import { STANDARDVEKTER } from '@/lib/domain/dagen/forslag/vekter/rules';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { byggVerden } from '../../../factories/verden';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: ReturnType<typeof byggVerden>;
let annen: ReturnType<typeof byggVerden>;

beforeAll(async () => {
  db = await testDatabase();
  annen = byggVerden('vekter-annen');
  await annen.lagre();
  v = byggVerden('vekter');
  await v.lagre();
});
afterAll(() => db.drop());

const les = async (hvem = v.fag, team = v.team.id) =>
  (await loggInn(hvem.innloggingId)).les(loadVekter, { team });
const reiseForst = [...STANDARDVEKTER].toSorted((a) => (a.ledd === 'REISE' ? -1 : 0));
const lagre = async (over: object = {}, hvem = v.fag) =>
  (await loggInn(hvem.innloggingId)).gjor(lagreVekter, {
    team: v.team.id,
    versjon: verdi(await les()).versjon,
    vekter: reiseForst,
    ...over,
  });

describe('vekter.les', () => {
  it('tillater alle i teamet, og sier at ingen har endret noe', async () => {
    expect(verdi(await les())).toMatchObject({ versjon: 0, erStandard: true, kanEndre: true, historikk: [] });
    expect(verdi(await les(v.saksbehandler))).toMatchObject({ kanEndre: false });
  });

  it('nekter et annet team, og et team som ikke finnes', async () => {
    expect(await les(v.nabo)).toEqual(NEI);
    expect(await les(v.fag, annen.team.id)).toEqual(NEI);
    expect(await les(v.fag, v.fag.id)).toEqual(NEI);
  });
});

describe('vekter.lagre', () => {
  it('tillater teamet å bestemme rekkefølgen, og husker hvem, når og hva', async () => {
    expect(verdi(await lagre())).toEqual({ versjon: 1 });
    const naa = verdi(await les(v.teamleder));
    expect(naa.vekter[0]).toEqual({ ledd: 'REISE', nivaa: 'VANLIG' });
    expect(naa.historikk).toMatchObject([
      { naar: 'i dag', erStandard: false, endringer: [{ slag: 'FLYTTET', ledd: 'REISE', fra: 8, til: 1 }] },
    ]);
    expect(naa.historikk[0]!.navn).toMatch(/^Yusuf /);
  });

  it('tillater en pil uten skript: raden flyttes når skjemaet sendes', async () => {
    verdi(await lagre({ flytt: 'REISE:NED' }));
    expect(verdi(await les()).vekter.findIndex((r) => r.ledd === 'REISE')).toBe(1);
  });

  it('nekter saksbehandleren, et annet team og den uten rolle', async () => {
    for (const hvem of [v.saksbehandler, v.nabo, v.utenRolle]) expect(await lagre({}, hvem)).toEqual(NEI);
    expect(await lagre({ team: annen.team.id })).toEqual(NEI);
  });

  it('avviser det samme om igjen, og den som så på en gammel tabell', async () => {
    const { vekter, versjon } = verdi(await les());
    expect(await lagre({ vekter })).toMatchObject({ avslag: { reason: 'IngenEndring' } });
    expect(await lagre({ versjon: versjon - 1 })).toMatchObject({
      avslag: { reason: 'EndretAvAnnen', values: { navn: expect.stringMatching(/^Yusuf/) } },
    });
    const to = await Promise.all([lagre({ versjon }), lagre({ versjon }, v.sykepleier)]);
    expect(to.map((s) => s.utfall).toSorted()).toEqual(['AVVIST', 'OK']);
  });

  it('avviser en tabell med et ledd to ganger, eller et som mangler', async () => {
    const dobbel = [...reiseForst.slice(0, 8), reiseForst[0]!];
    expect(await lagre({ vekter: dobbel })).toMatchObject({ utfall: 'UGYLDIG' });
    expect(await lagre({ vekter: reiseForst.slice(0, 8) })).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('historien kan ikke skrives om', async () => {
    await expect(v.se((tx) => tx.forslagsvekter.deleteMany({}))).rejects.toThrow();
  });
});

describe('vekter.tilbakestill', () => {
  it('tillater teamet å gå tilbake til standarden, og historien blir stående', async () => {
    const for_ = verdi(await les());
    const yusuf = await loggInn(v.fag.innloggingId);
    verdi(await yusuf.gjor(tilbakestillVekter, { team: v.team.id, versjon: for_.versjon }));
    const naa = verdi(await les());
    expect(naa).toMatchObject({ erStandard: true, versjon: for_.versjon + 1 });
    expect(naa.historikk).toHaveLength(for_.historikk.length + 1);
  });

  it('nekter saksbehandleren og et annet team', async () => {
    const inn = { team: v.team.id, versjon: 1 };
    for (const hvem of [v.saksbehandler, v.nabo])
      expect(await (await loggInn(hvem.innloggingId)).gjor(tilbakestillVekter, inn)).toEqual(NEI);
  });
});
