import { describe, expect, it } from 'vitest';
import { dagsdelPaa, dagsdelensTid, okter, pauserI } from '@/lib/domain/dagen/forslag/klokke/rules';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';

const vakt = (type: 'DAG' | 'KVELD' | 'NATT', status: 'PLANLAGT' | 'SYK' = 'PLANLAGT') => ({ type, status });

describe('dagsdelene', () => {
  it('ligger tett i tett', () => {
    for (const [i, del] of DAGSDELER.entries())
      if (i > 0) expect(dagsdelensTid(del, 0).fra).toBe(dagsdelensTid(DAGSDELER[i - 1]!, 0).til);
  });
  it.each([
    [599, 0, 'MORGEN'],
    [600, 0, 'FORMIDDAG'],
    [1319, 0, 'KVELD'],
    [1320, 0, 'NATT'],
    [1440 + 599, 1, 'MORGEN'],
    [1440 + 600, 1, 'FORMIDDAG'],
  ] as const)('minutt %i på dag %i er %s', (minutt, dag, del) => expect(dagsdelPaa(minutt, dag)).toBe(del));
});

describe('øktene', () => {
  it('dag og kveld som møtes, er én økt', () =>
    expect(okter([vakt('KVELD'), vakt('DAG')], 0)).toEqual([{ fra: 450, til: 1350 }]));
  it('dag og natt er to', () =>
    expect(okter([vakt('DAG'), vakt('NATT')], 0)).toEqual([
      { fra: 450, til: 930 },
      { fra: 1320, til: 1890 },
    ]));
  it('en sykmeldt vakt er ingen økt', () => expect(okter([vakt('DAG', 'SYK')], 0)).toEqual([]));
  it('dag to begynner et døgn senere', () =>
    expect(okter([vakt('DAG')], 1)).toEqual([{ fra: 1890, til: 2370 }]));
});

describe('pausene, aml. § 10-9', () => {
  it.each([
    [330, []],
    [331, [{ fra: 120, til: 330, varighet: 20 }]],
    [479, [{ fra: 120, til: 330, varighet: 20 }]],
    [480, [{ fra: 120, til: 330, varighet: 30 }]],
  ])('en økt på %i minutter', (til, svar) => expect(pauserI([{ fra: 0, til }])).toEqual(svar));
});
