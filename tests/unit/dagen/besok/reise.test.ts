import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anslaaReise, haversine, OMVEI } from '@/lib/domain/dagen/besok/reise/rules';

const BASE = { breddegrad: 60.25, lengdegrad: 7.56 };
/** Så mange meter rett nordover. */
const nord = (meter: number) => ({ ...BASE, breddegrad: BASE.breddegrad + meter / 111_195 });

describe('luftlinje', () => {
  it('er en breddegrad på om lag 111 km', () => {
    expect(haversine(BASE, { ...BASE, breddegrad: 61.25 })).toBeCloseTo(111_195, -2);
  });
  it('er like lang begge veier, og null på stedet', () => {
    const punkt = fc.record({
      breddegrad: fc.double({ min: -89, max: 89, noNaN: true }),
      lengdegrad: fc.double({ min: -179, max: 179, noNaN: true }),
    });
    fc.assert(
      fc.property(punkt, punkt, (a, b) => {
        expect(haversine(a, b)).toBeCloseTo(haversine(b, a), 3);
        expect(haversine(a, a)).toBe(0);
        expect(haversine(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('reise i ord', () => {
  it('går når det er nært', () => {
    expect(anslaaReise(BASE, nord(230))).toEqual({ maate: 'GAA', minutter: 4 });
    expect(anslaaReise(BASE, nord(30))).toEqual({ maate: 'GAA', minutter: 1 });
  });
  it('kjører når det er mer enn et kvarter å gå', () => {
    const kvarter = (15 * 75) / OMVEI;
    expect(anslaaReise(BASE, nord(kvarter - 5))).toEqual({ maate: 'GAA', minutter: 15 });
    expect(anslaaReise(BASE, nord(kvarter + 5))?.maate).toBe('KJOR');
    expect(anslaaReise(BASE, nord(3000))).toEqual({ maate: 'KJOR', minutter: 10 });
  });
  it('er samme sted innenfor én oppgang', () => {
    expect(anslaaReise(BASE, nord(10))).toEqual({ maate: 'SAMME_STED', minutter: 0 });
  });
  it('er ukjent når et av stedene er ukjent eller skjult', () => {
    expect(anslaaReise(null, BASE)).toBeNull();
    expect(anslaaReise(BASE, null)).toBeNull();
  });
  it('er hele minutter opp til ti, og hele fem etter det', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 40_000 }), (meter) => {
        const reise = anslaaReise(BASE, nord(meter))!;
        expect(reise.minutter).toBeGreaterThan(0);
        expect(reise.minutter <= 10 || reise.minutter % 5 === 0).toBe(true);
      }),
    );
  });
});
