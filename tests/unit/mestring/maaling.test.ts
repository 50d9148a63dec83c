import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dato } from '@/lib/platform/time/dato';
import { maaleendringer, sppbPoeng } from '@/lib/domain/mestring/maaling/rules';
import type { Maaletidspunkt, Maaleverdi, Maaling, Sppb } from '@/lib/domain/mestring/maaling/types';

const sppb = (mer: Partial<Sppb> = {}): Sppb => ({
  instrument: 'SPPB', samlet: 10, halvtandem: 10, tandem: 10, gange: 4, reising: 10, ...mer,
}); // prettier-ignore
let nummer = 0;
const maaling = (tidspunkt: Maaletidspunkt, verdi: Maaleverdi): Maaling => ({
  id: String((nummer += 1)),
  tidspunkt,
  dato: '2026-11-25' as Dato,
  av: 'Bjørn Tangen',
  verdi,
});

describe('sppbPoeng, offentlige grenser', () => {
  it.each([
    [null, 0],
    [4.81, 4],
    [4.82, 3],
    [6.2, 3],
    [6.21, 2],
    [8.7, 2],
    [8.71, 1],
    [40, 1],
  ])('gange på %s sekunder gir %i', (gange, poeng) => expect(sppbPoeng(sppb({ gange })).gange).toBe(poeng));
  it.each([
    [null, 0],
    [11.19, 4],
    [11.2, 3],
    [13.69, 3],
    [13.7, 2],
    [16.69, 2],
    [16.7, 1],
    [60, 1],
    [60.01, 0],
  ])('fem reisinger på %s sekunder gir %i', (reising, poeng) =>
    expect(sppbPoeng(sppb({ reising })).reising).toBe(poeng),
  );
  it.each([
    [{ samlet: null }, 0],
    [{ samlet: 9.9 }, 0],
    [{ halvtandem: 9.9 }, 1],
    [{ halvtandem: null }, 1],
    [{ tandem: null }, 2],
    [{ tandem: 2.99 }, 2],
    [{ tandem: 3 }, 3],
    [{ tandem: 9.99 }, 3],
    [{ tandem: 10 }, 4],
  ])('balanse %j gir %i', (mer, poeng) => expect(sppbPoeng(sppb(mer)).balanse).toBe(poeng));
  it('summen er delene, 0 til 12, og raskere er aldri dårligere', () => {
    const sek = fc.option(fc.double({ min: 0.1, max: 90, noNaN: true }));
    fc.assert(
      fc.property(sek, sek, sek, fc.double({ min: 0.1, max: 50, noNaN: true }), sek, (a, b, c, gange, r) => {
        const p = sppbPoeng(sppb({ samlet: a, halvtandem: b, tandem: c, gange, reising: r }));
        expect(p.samlet).toBe(p.balanse + p.gange + p.reising);
        expect(p.samlet).toBeGreaterThanOrEqual(0);
        expect(p.samlet).toBeLessThanOrEqual(12);
        const raskere = sppbPoeng(sppb({ gange: gange * 0.9 }));
        expect(raskere.gange).toBeGreaterThanOrEqual(p.gange);
      }),
    );
  });
});

describe('maaleendringer', () => {
  const egen = (verdi: number, retning: 'HOY_ER_BEST' | 'LAV_ER_BEST', aktivitet = 'Gå i trapp'): Maaleverdi => ({
    instrument: 'EGENVURDERING', aktivitet, verdi, retning,
  }); // prettier-ignore
  const retning = (start: Maaleverdi, slutt: Maaleverdi) =>
    maaleendringer([maaling('START', start), maaling('SLUTT', slutt)])[0]!.retning;

  it('retningen følger skalaen tallet ble satt på', () => {
    expect(retning(egen(3, 'HOY_ER_BEST'), egen(7, 'HOY_ER_BEST'))).toBe('BEDRE');
    expect(retning(egen(3, 'LAV_ER_BEST'), egen(7, 'LAV_ER_BEST'))).toBe('DAARLIGERE');
    expect(retning(egen(3, 'HOY_ER_BEST'), egen(3, 'HOY_ER_BEST'))).toBe('UENDRET');
  });
  it('ulike skalaer sammenlignes ikke', () =>
    expect(retning(egen(3, 'HOY_ER_BEST'), egen(7, 'LAV_ER_BEST'))).toBe('KAN_IKKE_SAMMENLIGNES'));
  it('ulike aktiviteter er hver sin linje', () =>
    expect(
      maaleendringer([
        maaling('START', egen(3, 'HOY_ER_BEST')),
        maaling('SLUTT', egen(3, 'HOY_ER_BEST', 'Lage mat')),
      ]).map((e) => e.retning),
    ).toEqual(['KAN_IKKE_SAMMENLIGNES', 'KAN_IKKE_SAMMENLIGNES']));
  it('den siste målingen gjelder', () => {
    const [endring] = maaleendringer([
      maaling('START', sppb({ gange: 9 })),
      maaling('START', sppb({ gange: 7 })),
      maaling('SLUTT', sppb({ gange: 7 })),
    ]);
    expect(endring).toMatchObject({ retning: 'UENDRET', instrument: 'SPPB' });
  });
  it('to COPM-tall som går hver sin vei, er verken bedre eller dårligere', () => {
    const copm = (tall1: number, tall2: number): Maaleverdi => ({ instrument: 'COPM', tall1, tall2 });
    expect(retning(copm(4, 4), copm(6, 4))).toBe('BEDRE');
    expect(retning(copm(4, 4), copm(6, 3))).toBe('KAN_IKKE_SAMMENLIGNES');
  });
  it('å bytte start og slutt snur retningen', () => {
    const motsatt = { BEDRE: 'DAARLIGERE', DAARLIGERE: 'BEDRE', UENDRET: 'UENDRET', KAN_IKKE_SAMMENLIGNES: 'KAN_IKKE_SAMMENLIGNES' }; // prettier-ignore
    const tall = fc.integer({ min: 0, max: 10 });
    const r = fc.constantFrom('HOY_ER_BEST' as const, 'LAV_ER_BEST' as const);
    fc.assert(
      fc.property(tall, r, tall, r, (a, ra, b, rb) => {
        expect(retning(egen(b, rb), egen(a, ra))).toBe(motsatt[retning(egen(a, ra), egen(b, rb))]);
      }),
    );
  });
});
