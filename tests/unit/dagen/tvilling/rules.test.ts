import { describe, expect, it } from 'vitest';
import { dato } from '@/lib/platform/time/dato';
import { erFellesvakt, fellesDeler, vaktensDeler } from '@/lib/domain/dagen/tvilling/rules';
import type { MinVakt } from '@/lib/domain/dagen/tvilling/types';

const ONSDAG = dato('2026-11-25');
const LORDAG = dato('2026-11-28');
const vakt = (over: Partial<MinVakt> = {}): MinVakt => ({
  teamId: 'lillebekk',
  type: 'KVELD',
  status: 'PLANLAGT',
  ...over,
});
const naa = (dag: string, time = 18) => ({ dag: dato(dag), time });

describe('lagene deler', () => {
  it('kveld og natt hver dag, alt i helg og på helligdager', () => {
    expect(fellesDeler(ONSDAG)).toEqual(['KVELD', 'NATT']);
    expect(fellesDeler(LORDAG)).toHaveLength(6);
    expect(fellesDeler(dato('2026-12-25'))).toHaveLength(6);
    expect([erFellesvakt('DAG', ONSDAG), erFellesvakt('DAG', LORDAG), erFellesvakt('NATT', ONSDAG)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('vakta åpner', () => {
  it.each([
    ['kvelden, samme dag', [vakt()], ONSDAG, naa('2026-11-25'), ['ETTERMIDDAG', 'KVELD']],
    ['kvelden, alt om morgenen samme dag', [vakt()], ONSDAG, naa('2026-11-25', 7), ['ETTERMIDDAG', 'KVELD']],
    ['ikke dagen etter', [vakt()], ONSDAG, naa('2026-11-26', 0), []],
    ['ikke dagen før', [vakt()], ONSDAG, naa('2026-11-24'), []],
    ['natta, til formiddagen etter', [vakt({ type: 'NATT' })], ONSDAG, naa('2026-11-26', 9), ['NATT']],
    ['natta er over klokka ti', [vakt({ type: 'NATT' })], ONSDAG, naa('2026-11-26', 10), []],
    ['ikke dagvakt på en hverdag', [vakt({ type: 'DAG' })], ONSDAG, naa('2026-11-25'), []],
    ['ikke når jeg er syk', [vakt({ status: 'SYK' })], ONSDAG, naa('2026-11-25'), []],
    ['ikke en vakt i et annet lag', [vakt({ teamId: 'innsats' })], ONSDAG, naa('2026-11-25'), []],
    ['ingen vakt', [], ONSDAG, naa('2026-11-25'), []],
  ] as const)('%s', (_navn, vakter, dag, klokka, deler) => {
    expect(vaktensDeler(vakter, ['lillebekk', 'fagerlia'], dag, klokka)).toEqual(deler);
  });

  it('dagvakta i helga åpner dagen', () => {
    expect(vaktensDeler([vakt({ type: 'DAG' })], ['lillebekk'], LORDAG, naa('2026-11-28', 8))).toEqual([
      'MORGEN',
      'FORMIDDAG',
      'MIDDAG',
      'ETTERMIDDAG',
    ]);
  });
});
