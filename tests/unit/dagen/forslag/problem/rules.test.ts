import { describe, expect, it } from 'vitest';
import { lagDagsproblem, UTELATT } from '@/lib/domain/dagen/forslag/problem/rules';
import { STANDARDVEKTER } from '@/lib/domain/dagen/forslag/vekter/rules';
import type { Dagsgrunnlag } from '@/lib/domain/dagen/forslag/types';
import { addDays } from '@/lib/platform/time/dato';
import { besok, bruker, DAG, hos, litenDag, paaVakt, syk } from '../liten-dag';

const lag = (g: Dagsgrunnlag) => lagDagsproblem(g, STANDARDVEKTER);
const INSULIN = [{ kode: 'INSULIN' as const, hardt: true }];
const STELL = [{ kode: 'STELL' as const, hardt: false }];
const med = (kode: 'INSULIN' | 'STELL') => ({ kompetanser: [{ kode, fom: DAG, tom: null }] });
const kan = (g: Dagsgrunnlag, del = 0) => {
  const dag = lag(g);
  return dag.vakter
    .filter((_, p) => Number.isFinite(dag.problem.oppdrag[0]!.deler[del]!.kostnad[p]))
    .map((v) => v.ansattId);
};

describe('hvem som er med', () => {
  it('syke er ikke personer, men besøkene deres er med', () => {
    const dag = lag(
      litenDag({ besok: [besok('a', { tildelt: hos('syk') })], paaVakt: [syk('syk'), paaVakt('frisk')] }),
    );
    expect(dag.vakter.map((v) => v.ansattId)).toEqual(['frisk']);
    expect(dag.oppdrag.map((b) => b.id)).toEqual(['a']);
    expect(dag.start.utelatt).toEqual([0]);
  });

  it.each(['FERDIG', 'AVVIK', 'STOPPET'] as const)('%s røres ikke', (status) => {
    const dag = lag(litenDag({ besok: [besok('a', { status })], paaVakt: [paaVakt('hun')] }));
    expect([dag.oppdrag.length, dag.faste.length]).toEqual([0, 1]);
  });

  it('det som er gjort, teller i dagen hennes', () => {
    const g = litenDag({
      besok: [
        besok('gjort', { status: 'FERDIG', anslagMinutter: 60, tildelt: hos('hun') }),
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => besok(id, { anslagMinutter: 40 })),
      ],
      paaVakt: [paaVakt('hun'), paaVakt('han')],
    });
    const [hun, han] = lag(g).rettmessig;
    expect(han! - hun!).toBeCloseTo(64);
  });

  it('en dag som er over, røres ikke', () => {
    const g = litenDag({ besok: [besok('a')], paaVakt: [paaVakt('hun')] });
    expect(lag({ ...g, iDag: addDays(DAG, 1) }).oppdrag).toEqual([]);
  });
});

describe('vinduet', () => {
  const vinduet = (mer: Parameters<typeof besok>[1], naa?: number) => {
    const o = lag(
      litenDag({
        besok: [besok('a', mer)],
        paaVakt: [paaVakt('hun')],
        ...(naa === undefined ? {} : { naa }),
      }),
    ).problem.oppdrag[0]!;
    return [o.tidligst, o.senest, o.hardSenest];
  };
  it.each([
    ['kan gli til midt i neste del', {}, [450, 580, 660]],
    ['låst del av dagen', { laastDagsdel: true }, [450, 580, 599]],
    ['medisin som må gjøres', { krav: INSULIN }, [450, 580, 599]],
    ['trangere enn delen', { vindu: { tidligst: 480, senest: 510 } }, [480, 510, 599]],
    ['ettermiddag glir ikke inn i kvelden', { dagsdel: 'ETTERMIDDAG' as const }, [840, 1000, 1019]],
  ])('%s', (_, mer, svar) => expect(vinduet(mer)).toEqual(svar));

  it('glir ikke oppå et annet besøk hos den samme', () => {
    const to = [besok('a', { brukerId: 'x' }), besok('b', { brukerId: 'x', dagsdel: 'FORMIDDAG' })];
    expect(lag(litenDag({ besok: to, paaVakt: [paaVakt('hun')] })).problem.oppdrag[0]!.hardSenest).toBe(599);
  });

  it.each([
    ['før det begynner', 400, [450, 580, 660]],
    ['midt i', 500, [500, 580, 660]],
    ['for sent til å begynne i tide', 581, [581, 581, 821]],
  ])('klokka er gått: %s', (_, naa, svar) => expect(vinduet({}, naa)).toEqual(svar));

  it('er delen over og alle er på jobb, får besøket stå', () => {
    const g = (tildelt: ReturnType<typeof hos>) =>
      lag(litenDag({ besok: [besok('a', { tildelt })], paaVakt: [paaVakt('hun'), syk('syk')], naa: 620 }))
        .faste.length;
    expect([g(hos('hun')), g(hos('syk')), g([])]).toEqual([1, 0, 0]);
  });
});

describe('kravene', () => {
  it('et mykt krav faller bare når ingen på jobb fyller det', () => {
    const a = besok('a', { krav: STELL });
    expect(kan(litenDag({ besok: [a], paaVakt: [paaVakt('hun'), paaVakt('han')] }))).toEqual(['hun', 'han']);
    expect(kan(litenDag({ besok: [a], paaVakt: [paaVakt('hun'), paaVakt('han', med('STELL'))] }))).toEqual([
      'han',
    ]);
  });

  it('et hardt krav faller aldri', () => {
    expect(kan(litenDag({ besok: [besok('a', { krav: INSULIN })], paaVakt: [paaVakt('hun')] }))).toEqual([]);
  });

  it('ved to holder det at den ene kan, og den som alt kan, bærer kravet', () => {
    const g = litenDag({
      besok: [besok('a', { krav: INSULIN, antallAnsatte: 2, tildelt: hos('han', 'hun') })],
      paaVakt: [paaVakt('hun', med('INSULIN')), paaVakt('han')],
    });
    expect([kan(g, 0), kan(g, 1)]).toEqual([['hun', 'han'], ['hun']]);
  });

  it('ikkepar, dyr og skjerming stenger', () => {
    const g = litenDag({
      besok: [besok('a', { brukerId: 'x' })],
      paaVakt: ['en', 'to', 'tre', 'fire'].map((id) =>
        paaVakt(id, { unngaarDyr: id === 'to' ? ['HUND'] : [] }),
      ),
      brukere: [bruker('x', { ikkepar: ['en'], dyr: ['HUND'], skjermetFor: ['en', 'to', 'tre'] })],
    });
    expect(kan(g)).toEqual(['tre']);
  });

  it('låsen holder så lenge hun er på jobb', () => {
    const laast = (hvem: string) =>
      kan(
        litenDag({
          besok: [besok('a', { laastPerson: true, tildelt: hos(hvem) })],
          paaVakt: [paaVakt('hun'), paaVakt('han'), syk('syk')],
        }),
      );
    expect(laast('hun')).toEqual(['hun']);
    expect(laast('syk')).toEqual(['hun', 'han']);
  });
});

describe('hva det koster', () => {
  it('å la et besøk ligge koster mer enn alt annet, og mest for insulin og det som haster', () => {
    const g = litenDag({
      besok: [besok('a'), besok('b', { akutt: true }), besok('c', { krav: INSULIN })],
      paaVakt: [paaVakt('hun')],
    });
    expect(lag(g).problem.oppdrag.map((o) => o.utelatKostnad)).toEqual([UTELATT, 3 * UTELATT, 3 * UTELATT]);
  });

  it('et ukjent sted er like langt fra alt', () => {
    const { problem } = lag(litenDag({ besok: [besok('a', { sted: null })], paaVakt: [paaVakt('hun')] }));
    expect(problem.antallSteder).toBe(5);
    expect(problem.reise[0]![problem.oppdrag[0]!.sted]).toBe(5);
    expect(problem.reise[0]![1]).toBeCloseTo(5.2);
  });

  it('natt etter dag er en økt for seg, med hvile imellom', () => {
    const vakter = [
      { type: 'DAG' as const, status: 'PLANLAGT' as const },
      { type: 'NATT' as const, status: 'PLANLAGT' as const },
    ];
    const [person] = lag(litenDag({ besok: [besok('a')], paaVakt: [paaVakt('hun', {}, vakter)] })).problem
      .personer;
    expect([person!.fra, person!.til]).toEqual([450, 1890]);
    expect(person!.pauser).toContainEqual({ fra: 930, til: 930, varighet: 390 });
  });
});
