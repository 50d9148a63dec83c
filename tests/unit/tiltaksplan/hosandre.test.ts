import { describe, expect, it } from 'vitest';
import { girAndreTjenesten } from '@/lib/domain/tiltaksplan/utrulling/hosandre/rules';
import { fakta, HUS, leverer, om, PLEIE, STELL, valg, vindu } from '../brukervalg/eksempel';

const hus = { tjeneste: '1', kompetanse: null } as const;
const stell = { tjeneste: '1', kompetanse: 'STELL' } as const;
const pleie = { tjeneste: '15', kompetanse: null } as const;

describe('girAndreTjenesten', () => {
  const delt = fakta({
    linjer: [vindu(HUS, om(-100)), vindu(STELL, om(-100)), vindu(PLEIE, om(-100))],
    leveranser: [leverer('privat', '1')],
    valg: [valg(HUS, 'privat', om(5))],
  });

  it('gjelder fra dagen valget begynner, og bare linja det gjelder', () => {
    expect(girAndreTjenesten(delt, hus, om(4))).toBe(false);
    expect(girAndreTjenesten(delt, hus, om(5))).toBe(true);
    expect(girAndreTjenesten(delt, stell, om(5))).toBe(false);
    expect(girAndreTjenesten(delt, pleie, om(5))).toBe(false);
  });

  it('er alt med samme kode hos andre, gjelder det uansett hva tiltaket krever', () => {
    const bare = fakta({
      linjer: [vindu(HUS, om(-100))],
      leveranser: [leverer('privat', '1')],
      valg: [valg(HUS, 'privat', om(0))],
    });
    expect(girAndreTjenesten(bare, stell, om(0))).toBe(true);
  });

  it('uten et vedtak som gir tjenesten, er tiltaket vårt', () => {
    expect(girAndreTjenesten(fakta({}), hus, om(0))).toBe(false);
  });

  it('slutter leverandøren, er det vårt igjen samme dag', () => {
    const slutt = fakta({ ...delt, leveranser: [leverer('privat', '1', om(-500), om(9))] });
    expect(girAndreTjenesten(slutt, hus, om(9))).toBe(true);
    expect(girAndreTjenesten(slutt, hus, om(10))).toBe(false);
  });
});
