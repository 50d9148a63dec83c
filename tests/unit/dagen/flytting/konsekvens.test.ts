import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ansikterEtter, kjennskap } from '@/lib/domain/dagen/ansikter/rules';
import { nyPlass } from '@/lib/domain/dagen/flytting/plass/rules';
import { etterFlytting, konsekvens, paaPlass } from '@/lib/domain/dagen/flytting/view';
import { last } from '@/lib/domain/dagen/last/rules';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { enHelDag, enTavle, etAnsikt, etBesok, etSpor, person } from '../../../factories/tavle';

describe('ansikter', () => {
  const ansikter = [
    etAnsikt('Yusuf Abdi', { antall14: 1, antall28: 3 }),
    etAnsikt('Amina Rahimi', { antall14: 0, antall28: 1 }),
  ];

  it('teller ulike ansikter i begge vinduer', () => {
    expect(ansikterEtter(ansikter, null, null).for).toEqual({ paa14: 1, paa28: 2 });
  });

  it('et nytt ansikt er ett til, og det som går ut, telles ikke lenger når det var det eneste', () => {
    expect(ansikterEtter(ansikter, null, person('Maren Solli')).etter).toEqual({ paa14: 2, paa28: 3 });
    expect(ansikterEtter(ansikter, person('Yusuf Abdi'), null).etter).toEqual({ paa14: 0, paa28: 2 });
    expect(ansikterEtter(ansikter, person('Yusuf Abdi'), person('Amina Rahimi')).etter).toEqual({
      paa14: 1,
      paa28: 2,
    });
  });

  it('å flytte fram og tilbake endrer aldri tallet', () => {
    const folk = ['Yusuf Abdi', 'Amina Rahimi', 'Maren Solli'].map(person);
    fc.assert(
      fc.property(fc.constantFrom(...folk), (en) => {
        const svar = ansikterEtter(ansikter, en, en);
        if (ansikter.some((a) => a.ansattId === en)) expect(svar.etter).toEqual(svar.for);
        expect(svar.etter.paa28).toBeGreaterThanOrEqual(svar.etter.paa14);
      }),
    );
  });

  it('ansvarlig går foran kjent, og kjent er å ha vært der', () => {
    expect(kjennskap(ansikter, person('Yusuf Abdi'), person('Yusuf Abdi')).slag).toBe('ANSVARLIG');
    expect(kjennskap(ansikter, person('Yusuf Abdi'), null).slag).toBe('KJENT');
    expect(kjennskap([etAnsikt('Maren Solli', { sist: null })], person('Maren Solli'), null).slag).toBe(
      'NYTT',
    );
    expect(kjennskap([], person('Maren Solli'), null)).toEqual({ slag: 'NYTT', sist: null });
  });
});

describe('last i ord', () => {
  const tak = { MORGEN: 60, FORMIDDAG: 40 };
  it.each([
    [36, 'ROMSLIG'],
    [35, 'PASSE'],
    [10, 'PASSE'],
    [9, 'FULLT'],
    [-20, 'FULLT'],
  ] as const)('%i minutter luft av hundre er %s', (igjen, ord) => {
    expect(last(tak, { MORGEN: igjen, FORMIDDAG: 0 })).toBe(ord);
  });
  it('den som ikke er på, men har besøk, har det fullt', () => {
    expect(last({}, { KVELD: -20 })).toBe('FULLT');
    expect(last({}, {})).toBe('ROMSLIG');
  });
});

describe('konsekvens', () => {
  const maren = etSpor('Maren Solli', { profesjon: 'SYKEPLEIER' });
  const yusuf = etSpor('Yusuf Abdi');
  const besok = etBesok('Per Olav D.', { krav: [{ kode: 'INSULIN', hardt: true }] });
  const tavle = enTavle({
    spor: [maren, yusuf],
    besok: [besok],
    ansikter: { [besok.bruker!.id]: [etAnsikt('Maren Solli')] },
  });
  const til = (ansattId: string) =>
    konsekvens(tavle, { besok, plass: 1, tilDagsdel: 'MORGEN', tilAnsattId: ansattId });

  it('sier det som gjelder den som bor der, og den som får besøket', () => {
    expect(til(maren.ansattId)).toMatchObject({
      stopper: [],
      kjennskap: { slag: 'KJENT' },
      ansikter: { for: { paa14: 1 }, etter: { paa14: 1 } },
      lastEtter: 'ROMSLIG',
    });
    expect(til(yusuf.ansattId)).toMatchObject({
      stopper: [{ slag: 'KOMPETANSE', kode: 'INSULIN' }],
      kjennskap: { slag: 'NYTT' },
      ansikter: { etter: { paa14: 2 } },
    });
  });

  it('røper ikke ansiktene til en skjermet person', () => {
    const skjermet = { ...besok, bruker: null };
    expect(
      konsekvens(tavle, { besok: skjermet, plass: 1, tilDagsdel: 'MORGEN', tilAnsattId: maren.ansattId }),
    ).toMatchObject({
      kjennskap: null,
      ansikter: null,
    });
  });
});

describe('etterFlytting', () => {
  it('mister aldri et besøk, og gir det til den det ble flyttet til', () => {
    const dag = enHelDag();
    fc.assert(
      fc.property(
        fc.constantFrom(...dag.besok),
        fc.constantFrom(null, ...dag.spor.map((s) => s.ansattId)),
        fc.constantFrom(...DAGSDELER),
        (besok, tilAnsattId, tilDagsdel) => {
          const etter = etterFlytting(dag, { besok, tilAnsattId, tilDagsdel, plass: 1 });
          expect(etter.besok.map((b) => b.id).toSorted()).toEqual(dag.besok.map((b) => b.id).toSorted());
          const flyttet = etter.besok.find((b) => b.id === besok.id)!;
          expect([paaPlass(flyttet, 1), flyttet.dagsdel]).toEqual([tilAnsattId, tilDagsdel]);
        },
      ),
    );
  });
});

describe('plassen i rekka', () => {
  it('er sist i sin del av dagen med en gang, så kortet ikke hopper når serverens bilde kommer', () => {
    const kort = (navn: string, dagsdel: (typeof DAGSDELER)[number], rekkefolge: number) =>
      etBesok(navn, { dagsdel, rekkefolge });
    const [a, b, c] = [kort('A', 'MORGEN', 1), kort('B', 'MORGEN', 4), kort('C', 'KVELD', 2)];
    const tavle = enTavle({ besok: [a, b, c] });
    const rekke = (besok: typeof a, tilDagsdel: typeof a.dagsdel) =>
      etterFlytting(tavle, { besok, tilAnsattId: null, tilDagsdel, plass: 1 }).besok.map((x) => [
        x.bruker!.kort,
        x.rekkefolge,
      ]);
    expect(rekke(a, 'MORGEN')).toEqual([
      ['B', 4],
      ['A', 5],
      ['C', 2],
    ]);
    expect(rekke(a, 'KVELD')).toEqual([
      ['B', 4],
      ['C', 2],
      ['A', 3],
    ]);
    expect(rekke(c, 'MIDDAG').map(([navn]) => navn)).toEqual(['A', 'B', 'C']);
  });
});

describe('nyPlass', () => {
  const hjemme = { dagsdel: 'MORGEN' as const, gruppe: 1 };
  const denne = { ...hjemme, bareIDag: false };

  it('en annen del av dagen gjelder bare i dag, og finner en ledig gruppe', () => {
    const andre = [{ dagsdel: 'KVELD' as const, gruppe: 1 }];
    expect(nyPlass(denne, andre, [hjemme], 'KVELD')).toEqual({ dagsdel: 'KVELD', gruppe: 2, bareIDag: true });
  });

  it('hjem igjen er planens besøk på nytt', () => {
    const borte = { dagsdel: 'KVELD' as const, gruppe: 2, bareIDag: true };
    expect(nyPlass(borte, [], [hjemme], 'MORGEN')).toEqual(denne);
  });

  it('samme del av dagen endrer ingenting', () => {
    expect(nyPlass(denne, [], [hjemme], 'MORGEN')).toEqual(denne);
    expect(nyPlass({ ...denne, bareIDag: true }, [], [hjemme], 'MORGEN').bareIDag).toBe(true);
  });
});
