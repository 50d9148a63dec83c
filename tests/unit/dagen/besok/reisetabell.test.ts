import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REISEMAATER } from '@/lib/domain/ansatt/types';
import { mellom, reiseminutter, reisetabell } from '@/lib/domain/dagen/besok/reise/tabell/rules';
import { OMVEI } from '@/lib/domain/dagen/besok/reise/rules';

const BASE = { breddegrad: 60.25, lengdegrad: 7.56 };
const nord = (meter: number) => ({ ...BASE, breddegrad: BASE.breddegrad + meter / 111_195 });
/** Så langt i luftlinje at veien blir så lang. */
const vei = (meter: number) => nord(meter / OMVEI);

describe('reisetid per måte', () => {
  it.each([
    ['GANGE', 750, 10],
    ['SYKKEL', 2170, 11],
    ['ELSYKKEL', 3000, 11],
    ['BIL', 4500, 13],
    ['BIL', 150, 2], // nærmere enn dit bilen står: hun går
  ] as const)('%s %i meter er %i minutter', (maate, meter, minutter) =>
    expect(reiseminutter(BASE, vei(meter), maate)).toBeCloseTo(minutter, 1),
  );

  it('samme oppgang er samme sted', () => {
    expect(reiseminutter(BASE, nord(24), 'BIL')).toBe(0);
    expect(reiseminutter(BASE, nord(26), 'BIL')).toBeGreaterThan(0);
  });

  it('ingen måte er tregere enn å gå, og veien er like lang begge veier', () => {
    const punkt = fc.record({
      breddegrad: fc.double({ min: 59.8, max: 60.2, noNaN: true }),
      lengdegrad: fc.double({ min: 10.5, max: 11, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(punkt, { minLength: 2, maxLength: 6 }), (steder) => {
        const gange = reisetabell(steder, 'GANGE');
        for (const maate of REISEMAATER) {
          const tabell = reisetabell(steder, maate);
          for (let i = 0; i < steder.length; i++)
            for (let j = 0; j < steder.length; j++) {
              const her = i * steder.length + j;
              expect(tabell[her]!).toBeLessThanOrEqual(gange[her]! + 1e-9);
              expect(tabell[her]).toBe(tabell[j * steder.length + i]);
            }
        }
      }),
    );
  });

  it('et ukjent sted er like langt som på tavla', () => {
    const tabell = reisetabell([BASE, vei(750)], 'GANGE');
    expect(mellom(tabell, 2, 0, 1)).toBeCloseTo(10, 1);
    expect(mellom(tabell, 2, null, 1)).toBe(5);
    expect(mellom(tabell, 2, 0, null)).toBe(5);
  });
});
