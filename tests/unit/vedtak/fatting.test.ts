import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dato } from '@/lib/platform/time/dato';
import { gjelder, provFatting, provFullmakt, type Fattingsfakta } from '@/lib/domain/vedtak/fatting/rules';
import type { Fullmakt } from '@/lib/domain/vedtak/types';
import { I_DAG, linje } from './eksempel';

const fullmakt = (felt: Partial<Fullmakt> = {}): Fullmakt => ({
  id: 'f1',
  tjenester: ['15', '1'],
  vedtakstyper: [],
  begrensning: '',
  stedfortrederForId: null,
  dokument: '2026/0031-4',
  fom: dato('2026-01-03'),
  tom: null,
  ...felt,
});
const linjer = (...koder: string[]) => koder.map((tjeneste) => linje({ tjeneste }));
const klar = (felt: Partial<Fattingsfakta> = {}): Fattingsfakta => ({
  status: 'TIL_GODKJENNING',
  ansattId: 'kari',
  forberedere: ['henrik', 'yusuf', null],
  fullmakter: [fullmakt()],
  linjer: linjer('15', '1'),
  fullstendig: true,
  sammeBrev: true,
  iDag: I_DAG,
  ...felt,
});

describe('fullmakten', () => {
  it('gjelder første og siste dag, ikke dagen før eller etter', () => {
    const f = fullmakt({ fom: I_DAG, tom: addDays(I_DAG, 1) });
    expect([-1, 0, 1, 2].map((d) => gjelder(f, addDays(I_DAG, d)))).toEqual([false, true, true, false]);
  });
  it('må bygge på et dokument', () => {
    expect(gjelder(fullmakt({ dokument: ' ' }), I_DAG)).toBe(false);
  });
  it('må dekke hver tjeneste, og navngir den som mangler', () => {
    expect(provFullmakt([fullmakt()], linjer('15', '9', '9', '6'), I_DAG).mangler).toEqual(['9', '6']);
  });
  it('kan være flere til sammen, den som dekker mest først', () => {
    const svar = provFullmakt(
      [
        fullmakt({ id: 'a', tjenester: ['6'] }),
        fullmakt({ id: 'b' }),
        fullmakt({ id: 'c', tjenester: ['1'] }),
      ],
      linjer('6', '15', '1'),
      I_DAG,
    );
    expect(svar.mangler).toEqual([]);
    expect(svar.brukte.map((f) => f.id)).toEqual(['b', 'a']);
  });
  it('en utløpt fullmakt dekker ingenting', () => {
    expect(provFullmakt([fullmakt({ tom: addDays(I_DAG, -1) })], linjer('15'), I_DAG)).toEqual({
      mangler: ['15'],
      brukte: [],
    });
  });
  it('dekker aldri en tjeneste den ikke nevner', () => {
    const koder = fc.uniqueArray(fc.constantFrom('1', '15', '6', '9', '5'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(koder), koder, (gitt, sokt) => {
        const fullmakter = gitt.map((tjenester, i) => fullmakt({ id: `f${i}`, tjenester }));
        const { mangler, brukte } = provFullmakt(fullmakter, linjer(...sokt), I_DAG);
        const dekket = new Set(brukte.flatMap((f) => f.tjenester));
        expect(sokt.filter((k) => !dekket.has(k))).toEqual(mangler);
      }),
    );
  });
});

describe('spørsmålene når vedtaket skal fattes', () => {
  it('alle svar er ja', () => {
    expect(provFatting(klar())).toMatchObject({ kan: true, fullmakter: [{ id: 'f1' }] });
  });
  it.each([
    ['AlleredeFattet', klar({ status: 'FATTET' })],
    ['AlleredeFattet', klar({ status: 'OPPHORT' })],
    ['FeilStatus', klar({ status: 'UTKAST' })],
    ['FeilStatus', klar({ status: 'RETURNERT' })],
    ['SammePersonUtredetOgFattet', klar({ ansattId: 'henrik' })],
    ['SammePersonUtredetOgFattet', klar({ ansattId: 'yusuf' })],
    ['ManglerFullmakt', klar({ fullmakter: [] })],
    ['Ufullstendig', klar({ fullstendig: false })],
    ['Ufullstendig', klar({ linjer: [] })],
    ['BrevEndret', klar({ sammeBrev: false })],
  ] as const)('%s', (grunn, fakta) => {
    expect(provFatting(fakta)).toMatchObject({ kan: false, grunn });
  });
  it('navngir tjenesten det mangler fullmakt for', () => {
    expect(provFatting(klar({ linjer: linjer('15', '9') }))).toEqual({
      kan: false,
      grunn: 'ManglerFullmakt',
      tjenester: ['9'],
    });
  });
});
