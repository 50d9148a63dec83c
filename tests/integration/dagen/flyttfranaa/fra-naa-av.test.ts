import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { flyttFraNaaAvHandling } from '@/lib/domain/dagen/flyttfranaa/handlinger';
import { lagRuterHandling } from '@/lib/domain/dagen/ruter/handlinger';
import { loadRuteforslag } from '@/lib/domain/dagen/ruter/loaders';
import { angreGrepHandling } from '@/lib/domain/dagen/uke/handlinger';
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
  d = await lagRutedag('fra-naa');
});
afterAll(() => db.drop());

const yusuf = () => loggInn(d.v.fag.innloggingId);
const flytt = async (besokId: string, over: object) =>
  (await yusuf()).gjor(flyttFraNaaAvHandling, {
    besokId,
    versjon: (await d.rad(besokId)).versjon,
    tilAnsattId: d.v.fag2.id,
    ...over,
  });
const planen = () =>
  d.v.se((tx) =>
    tx.tiltak.findMany({ where: { brukerId: d.gerd.bruker.id, tom: null }, orderBy: { dagsdel: 'asc' } }),
  );

describe('tavle.flyttFraNaaAv', () => {
  it('tillater teamet: besøket, de samme ukene etter, og ikke de andre ukedagene', async () => {
    const svar = verdi(await flytt(d.gerd.paa(0).id, {}));
    expect(svar).toMatchObject({ versjon: 2, antall: 3, latt: [], planEndret: false });
    for (const dag of [0, 7, 14]) expect(await d.hvemHar(d.gerd.paa(dag).id)).toEqual([d.v.fag2.id]);
    expect(await d.hvemHar(d.gerd.paa(1).id)).toEqual([d.v.fag.id]);
    const y = await yusuf();
    verdi(await y.gjor(angreGrepHandling, { team: d.v.team.id, omfordelingId: svar.omfordelingId }));
    for (const dag of [0, 7, 14]) expect(await d.hvemHar(d.gerd.paa(dag).id)).toEqual([d.v.fag.id]);
  });

  it('lar det som er låst eller ikke går, ligge, og sier hvilken dag og hvorfor', async () => {
    await d.v.se((tx) => tx.besok.update({ where: { id: d.gerd.paa(7).id }, data: { laastPerson: true } }));
    await d.v.se((tx) =>
      tx.vakt.deleteMany({ where: { ansattId: d.v.fag2.id, dato: new Date('2026-12-09') } }),
    );
    expect(verdi(await flytt(d.gerd.paa(0).id, {}))).toMatchObject({
      antall: 1,
      latt: [
        { dato: '2026-12-02', hinder: 'LAAST' },
        { dato: '2026-12-09', hinder: 'IKKE_PAA_VAKT' },
      ],
    });
    expect(await d.hvemHar(d.gerd.paa(7).id)).toEqual([d.v.fag.id]);
  });

  it('en annen del av dagen endrer planen for den ukedagen, og besøkene beholder id og folk', async () => {
    const svar = verdi(await flytt(d.gerd.paa(0).id, { tilAnsattId: d.v.fag.id, dagsdel: 'FORMIDDAG' }));
    expect(svar).toMatchObject({ antall: 3, planEndret: true, dagsdel: 'FORMIDDAG' });
    expect(svar.versjon).toBe((await d.rad(d.gerd.paa(0).id)).versjon);
    expect((await planen()).map((t) => [t.dagsdel, t.ukedager])).toEqual([
      ['MORGEN', [1, 2, 4, 5, 6, 7]],
      ['FORMIDDAG', [3]],
    ]);
    for (const dag of [0, 7, 14]) {
      expect(await d.rad(d.gerd.paa(dag).id)).toMatchObject({
        dagsdel: 'FORMIDDAG',
        status: 'PLANLAGT',
        bareIDag: false,
      });
      expect(await d.hvemHar(d.gerd.paa(dag).id)).toEqual([d.v.fag.id]);
    }
    expect(await d.rad(d.gerd.paa(1).id)).toMatchObject({ dagsdel: 'MORGEN', status: 'PLANLAGT' });
    const alle = await d.v.se((tx) =>
      tx.besok.count({
        where: { brukerId: d.gerd.bruker.id, status: 'PLANLAGT', dato: { gte: new Date('2026-11-25') } },
      }),
    );
    expect(alle).toBe(15);
  });

  it('et besøk som er låst til delen av dagen, blir liggende når planen endres', async () => {
    await d.v.se((tx) => tx.besok.update({ where: { id: d.gerd.paa(7).id }, data: { laastDagsdel: true } }));
    const svar = verdi(await flytt(d.gerd.paa(0).id, { tilAnsattId: d.v.fag.id, dagsdel: 'MIDDAG' }));
    expect(svar).toMatchObject({ antall: 2, latt: [{ dato: '2026-12-02', hinder: 'LAAST' }] });
    expect(await d.rad(d.gerd.paa(7).id)).toMatchObject({ dagsdel: 'MORGEN', status: 'PLANLAGT' });
  });

  it('ruta følger med: besøket kommer på ruta til den som fikk det', async () => {
    const y = await yusuf();
    const { ruter } = verdi(await y.les(loadRuteforslag, { team: d.v.team.id, uke: '2026-11-25' }));
    const skjema = ruter.map((r) => ({ nokkel: r.nokkel, navn: `Rute ${r.nummer}`, med: 'on' }));
    verdi(await y.gjor(lagRuterHandling, { team: d.v.team.id, uke: '2026-11-25', ruter: skjema }));
    verdi(await flytt(d.gerd.paa(1).id, {}));
    const [aminas] = await d.rutene();
    const ny = aminas!.plasser.filter((p) => p.brukerId === d.gerd.bruker.id);
    expect(ny).toMatchObject([{ ukedag: 4, dagsdel: 'MORGEN', tom: null, fom: new Date('2026-11-26') }]);
    verdi(await flytt(d.gerd.paa(1).id, { tilAnsattId: null }));
    const gerdsTorsdag = (await d.rutene())
      .flatMap((r) => r.plasser)
      .filter((p) => p.brukerId === d.gerd.bruker.id && p.tom === null && p.ukedag === 4);
    expect(gerdsTorsdag).toEqual([]);
  });

  it('nekter andre, den skjermede, og lar ikke lederen endre planen', async () => {
    const inn = { besokId: d.gerd.paa(0).id, versjon: 1, tilAnsattId: d.v.fag2.id };
    for (const hvem of [d.v.nabo, d.v.saksbehandler, d.v.utenRolle])
      expect(await (await loggInn(hvem.innloggingId)).gjor(flyttFraNaaAvHandling, inn)).toEqual(NEI);
    const amina = await loggInn(d.v.fag2.innloggingId);
    expect(await amina.gjor(flyttFraNaaAvHandling, { ...inn, besokId: d.skjermet.id })).toEqual(NEI);
    const kari = await loggInn(d.v.teamleder.innloggingId);
    expect(await kari.gjor(flyttFraNaaAvHandling, { ...inn, dagsdel: 'MIDDAG' })).toMatchObject({
      avslag: { reason: 'PlanenEndresAvFag' },
    });
    expect(await (await yusuf()).gjor(flyttFraNaaAvHandling, { ...inn, versjon: 9 })).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
  });

  it('uansett hvor ofte og hvordan det flyttes: ett besøk hver dag, aldri borte og aldri to', async () => {
    const steg = fc.record({
      dag: fc.integer({ min: 0, max: 13 }),
      hvem: fc.constantFrom('fag' as const, 'fag2' as const, 'ingen' as const),
      dagsdel: fc.constantFrom(
        'MORGEN' as const,
        'FORMIDDAG' as const,
        'MIDDAG' as const,
        'ETTERMIDDAG' as const,
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(steg, { minLength: 3, maxLength: 6 }), async (stegene) => {
        for (const { dag, hvem, dagsdel } of stegene)
          await flytt(d.gerd.paa(dag).id, { tilAnsattId: hvem === 'ingen' ? null : d.v[hvem].id, dagsdel });
        const rader = await d.v.se((tx) =>
          tx.besok.findMany({
            where: {
              brukerId: d.gerd.bruker.id,
              dato: { gte: new Date('2026-11-25') },
              status: { not: 'AVLYST' },
            },
            include: { tiltak: true },
          }),
        );
        expect(rader).toHaveLength(15);
        expect(new Set(rader.map((r) => r.dato.toISOString())).size).toBe(15);
        expect(rader.every((r) => r.tiltak.length === 1)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });
});
