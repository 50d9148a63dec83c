import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vekter } from '@/lib/domain/dagen/forslag/types';
import { STANDARDVEKTER } from '@/lib/domain/dagen/forslag/vekter/rules';
import { endringer, flyttLedd, likeVekter } from '@/lib/domain/dagen/forslag/vekter/tabell/rules';

const tabell = fc
  .shuffledSubarray([...STANDARDVEKTER], { minLength: STANDARDVEKTER.length })
  .map((rader): Vekter => rader);

describe('rekkefølgen teamet setter', () => {
  it('flytter ett hakk, og lar den øverste og den nederste stå', () => {
    expect(flyttLedd(STANDARDVEKTER, 'KJENT_ANSIKT:OPP')[0]!.ledd).toBe('KJENT_ANSIKT');
    expect(flyttLedd(STANDARDVEKTER, 'NYTT_ANSIKT:OPP')).toBe(STANDARDVEKTER);
    expect(flyttLedd(STANDARDVEKTER, 'LUFT:NED')).toBe(STANDARDVEKTER);
    expect(flyttLedd(STANDARDVEKTER, 'FINNES_IKKE:NED')).toBe(STANDARDVEKTER);
  });

  it('opp og så ned er der man begynte', () => {
    fc.assert(
      fc.property(tabell, fc.integer({ min: 1, max: 8 }), (rader, i) => {
        const { ledd } = rader[i]!;
        expect(flyttLedd(flyttLedd(rader, `${ledd}:OPP`), `${ledd}:NED`)).toEqual(rader);
      }),
    );
  });

  it('nevner bare det noen gjorde, ikke det som fulgte med', () => {
    const reiseForst = [STANDARDVEKTER[7]!, ...STANDARDVEKTER.filter((_, i) => i !== 7)];
    expect(endringer(STANDARDVEKTER, reiseForst)).toEqual([
      { slag: 'FLYTTET', ledd: 'REISE', fra: 8, til: 1 },
    ]);
    const mye = STANDARDVEKTER.map((v) => (v.ledd === 'ONSKE' ? { ...v, nivaa: 'MYE' as const } : v));
    expect(endringer(STANDARDVEKTER, mye)).toEqual([
      { slag: 'NIVAA', ledd: 'ONSKE', fra: 'VANLIG', til: 'MYE' },
    ]);
  });

  it('ingen endring er det samme som like tabeller', () => {
    fc.assert(
      fc.property(tabell, tabell, (a, b) => {
        expect(endringer(a, b).length === 0).toBe(likeVekter(a, b));
      }),
    );
  });
});
