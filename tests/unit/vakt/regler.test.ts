import { describe, expect, it } from 'vitest';
import { paaDagsdeler, ramme, tilstede } from '@/lib/domain/vakt/rules';

const dag = { type: 'DAG', status: 'PLANLAGT' } as const;
const kveld = { type: 'KVELD', status: 'PLANLAGT' } as const;
const syk = { type: 'DAG', status: 'SYK' } as const;

describe('vakt', () => {
  it('dekker deler av dagen, og dag og kveld møtes om ettermiddagen', () => {
    expect(paaDagsdeler([dag])).toEqual(['MORGEN', 'FORMIDDAG', 'MIDDAG', 'ETTERMIDDAG']);
    expect(paaDagsdeler([kveld])).toEqual(['ETTERMIDDAG', 'KVELD']);
    expect(paaDagsdeler([syk])).toEqual([]);
  });

  it('er syk bare når ingen vakt gjelder', () => {
    expect(tilstede([dag])).toBe('PAA');
    expect(tilstede([syk])).toBe('SYK');
    expect(tilstede([syk, kveld])).toBe('PAA');
    expect(tilstede([])).toBe('IKKE_PAA');
  });

  it('har rom bare der hun er på, og to vakter gir ikke dobbelt rom i samme del', () => {
    expect(Object.keys(ramme([kveld]))).toEqual(['ETTERMIDDAG', 'KVELD']);
    expect(ramme([syk])).toEqual({});
    expect(ramme([dag, kveld]).ETTERMIDDAG).toBe(ramme([kveld]).ETTERMIDDAG);
  });
});
