import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forelopigSvarFrist,
  frist,
  kanGaaTil,
  kanSendeForelopigSvar,
  overFristenTilOgMed,
  saksnummer,
  stegene,
} from '@/lib/domain/sak/rules';
import { SAKSTATUSER, type Saksfrister } from '@/lib/domain/sak/types';
import { addDays, dato, dayOf, startOfDay } from '@/lib/platform/time/dato';

const sak = (endring: Partial<Saksfrister> = {}): Saksfrister => ({
  status: 'MOTTATT',
  mottatt: dato('2026-11-03'),
  forelopigSvar: null,
  svarVentes: null,
  vedtatt: null,
  avsluttet: null,
  ...endring,
});
const dager = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(dato('2024-01-01'), n));

describe('fristen for foreløpig svar (fvl § 11 a)', () => {
  it.each([
    ['2026-11-03', '2026-12-03'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-02-28', '2026-03-28'],
    ['2026-12-31', '2027-01-31'],
    // Måneden sommertiden begynner og slutter i er ikke kortere eller lengre av den grunn.
    ['2026-03-01', '2026-04-01'],
    ['2026-10-25', '2026-11-25'],
  ])('mottatt %s gir svar innen %s', (mottatt, ventet) =>
    expect(forelopigSvarFrist(dato(mottatt))).toBe(ventet),
  );

  it('fristdagen selv er innenfor, dagen etter er over', () => {
    expect(frist(sak(), dato('2026-12-03'))).toEqual({ slag: 'INNEN', frist: '2026-12-03' });
    expect(frist(sak(), dato('2026-12-04'))).toEqual({ slag: 'OVER', frist: '2026-12-03' });
  });

  it('døgnet skifter i Oslo, også natta klokka stilles', () => {
    const mottatt = dato('2026-09-25');
    const sisteDag = dato('2026-10-25');
    const foerMidnatt = new Date(startOfDay(addDays(sisteDag, 1)).getTime() - 1);
    expect(frist(sak({ mottatt }), dayOf(foerMidnatt)).slag).toBe('INNEN');
    expect(frist(sak({ mottatt }), dayOf(startOfDay(addDays(sisteDag, 1)))).slag).toBe('OVER');
  });

  it('et svar, et vedtak eller en avslutning stanser fristen', () => {
    const sent = dato('2027-02-01');
    expect(frist(sak({ forelopigSvar: dato('2026-11-20') }), sent)).toEqual({
      slag: 'SVART',
      dato: '2026-11-20',
    });
    expect(frist(sak({ status: 'AVSLUTTET' }), sent)).toEqual({ slag: 'AVSLUTTET', dato: null });
    expect(frist(sak({ status: 'AVSLUTTET', vedtatt: dato('2026-12-01') }), sent)).toEqual({
      slag: 'VEDTATT',
      dato: '2026-12-01',
    });
  });

  it('grensen databasen bruker, gir samme svar som regelen, hver dag, også ved månedsslutt og i skuddår', () => {
    const start = dato('2027-01-01');
    for (let n = 0; n < 800; n += 1)
      for (let senere = 26; senere <= 34; senere += 1) {
        const mottatt = addDays(start, n);
        const iDag = addDays(mottatt, senere);
        const svar = [mottatt <= overFristenTilOgMed(iDag), frist(sak({ mottatt }), iDag).slag === 'OVER'];
        expect([mottatt, iDag, ...svar]).toEqual([mottatt, iDag, svar[1], svar[1]]);
      }
    fc.assert(
      fc.property(dager, fc.integer({ min: -5, max: 400 }), (mottatt, senere) => {
        const iDag = addDays(mottatt, senere);
        expect(mottatt <= overFristenTilOgMed(iDag)).toBe(frist(sak({ mottatt }), iDag).slag === 'OVER');
      }),
    );
  });
});

describe('foreløpig svar kan sendes', () => {
  const iDag = dato('2026-11-25');
  it('én gang, før saken er besvart, med en dato som kommer', () => {
    expect(kanSendeForelopigSvar(sak(), dato('2026-11-26'), iDag)).toEqual({ kan: true });
    expect(kanSendeForelopigSvar(sak(), iDag, iDag)).toEqual({ kan: false, grunn: 'ForventetDatoPassert' });
    expect(kanSendeForelopigSvar(sak({ forelopigSvar: iDag }), dato('2026-12-20'), iDag)).toEqual({
      kan: false,
      grunn: 'AlleredeSendt',
    });
    for (const besvart of [sak({ vedtatt: iDag }), sak({ status: 'AVSLUTTET' })])
      expect(kanSendeForelopigSvar(besvart, dato('2026-12-20'), iDag)).toEqual({
        kan: false,
        grunn: 'AlleredeBesvart',
      });
  });
});

describe('stegene i saken', () => {
  it('peker på det første som ikke er ferdig', () => {
    expect(stegene({ kartlegginger: [], antallMaal: 0, vedtak: [] })).toEqual([
      { steg: 'KARTLEGGING', tilstand: 'IKKE_STARTET', erNeste: true },
      { steg: 'MAAL', tilstand: 'IKKE_STARTET', erNeste: false },
      { steg: 'VEDTAK', tilstand: 'IKKE_STARTET', erNeste: false },
    ]);
    expect(
      stegene({ kartlegginger: ['UTKAST'], antallMaal: 2, vedtak: ['RETURNERT'] }).map((s) => s.tilstand),
    ).toEqual(['UNDERVEIS', 'FERDIG', 'UNDERVEIS']);
  });

  it('er alle ferdige når vedtaket er fattet, også om et nytt er begynt', () => {
    const steg = stegene({
      kartlegginger: ['UTKAST', 'FERDIG'],
      antallMaal: 1,
      vedtak: ['UTKAST', 'FATTET'],
    });
    expect(steg.every((s) => s.tilstand === 'FERDIG' && !s.erNeste)).toBe(true);
  });
});

describe('saken', () => {
  it('har et nummer med år og løpenummer', () => {
    expect(saksnummer(2026, 418)).toBe('2026/0418');
    expect(saksnummer(2026, 12345)).toBe('2026/12345');
  });

  it('kommer aldri tilbake fra avsluttet, og blir aldri mottatt på nytt', () => {
    for (const status of SAKSTATUSER) {
      expect(kanGaaTil('AVSLUTTET', status)).toBe(false);
      expect(kanGaaTil(status, 'MOTTATT')).toBe(false);
    }
    expect(kanGaaTil('UTREDES', 'KARTLEGGES')).toBe(true);
  });
});
