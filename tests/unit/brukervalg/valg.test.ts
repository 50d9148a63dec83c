import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  provAngre,
  provValg,
  tidligsteStart,
  tjenestenFra,
  vanligStart,
} from '@/lib/domain/brukervalg/valg/rules';
import { clockAt } from '@/lib/platform/time/clock';
import { daysBetween, dato } from '@/lib/platform/time/dato';
import { fakta, HUS, I_DAG, leverer, om, PLEIE, valg, vindu } from './eksempel';

const klokke = { iDag: I_DAG, dager: 10 };
const bytt = (leverandorId: string | null, avtaltFom: ReturnType<typeof om> | null = null) => ({ ...PLEIE, leverandorId, avtaltFom }); // prettier-ignore
const aapen = fakta({ linjer: [vindu(PLEIE, om(-60))], leveranser: [leverer('gran', '15')] });

describe('ti dager', () => {
  it('er kalenderdager: helg og høytid forlenger dem ikke', () => {
    expect(tidligsteStart(dato('2026-11-25'), 10)).toBe('2026-12-05');
    expect(tidligsteStart(dato('2026-12-20'), 10)).toBe('2026-12-30');
    expect(tidligsteStart(dato('2028-02-20'), 10)).toBe('2028-03-01');
  });

  it.each([
    ['klokka stilles fram', '2027-03-27T23:30:00+01:00', '2027-04-06'],
    ['rett etter at den er stilt fram', '2027-03-28T03:30:00+02:00', '2027-04-07'],
    ['klokka stilles tilbake', '2026-10-24T23:59:00+02:00', '2026-11-03'],
    ['den andre gangen klokka er halv tre', '2026-10-25T02:30:00+01:00', '2026-11-04'],
    ['etter midnatt her, før midnatt i Greenwich', '2026-11-25T00:10:00+01:00', '2026-12-05'],
  ])('%s', (_navn, naa, ventet) => {
    expect(tidligsteStart(clockAt(new Date(naa)).today(), 10)).toBe(ventet);
  });

  it('er alltid akkurat så mange dager som kommunen har satt', () => {
    const oyeblikk = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2029-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(oyeblikk, fc.nat(60), (naa, dager) => {
        const iDag = clockAt(naa).today();
        expect(daysBetween(iDag, tidligsteStart(iDag, dager))).toBe(dager);
      }),
    );
  });

  it('begynner tjenesten senere, begynner leverandøren da', () => {
    expect(vanligStart(I_DAG, 10, om(14))).toBe(om(14));
    expect(vanligStart(I_DAG, 10, om(10))).toBe(om(10));
    expect(vanligStart(I_DAG, 10, om(3))).toBe(om(10));
  });
});

describe('provValg', () => {
  it('kan, fra den vanlige dagen', () => {
    expect(provValg(aapen, bytt('gran'), klokke)).toEqual({ kan: true, fom: om(10) });
  });

  it('avtales en annen dag, gjelder den: tidligere eller senere, helt fra i dag', () => {
    expect(provValg(aapen, bytt('gran', om(0)), klokke)).toEqual({ kan: true, fom: om(0) });
    expect(provValg(aapen, bytt('gran', om(40)), klokke)).toEqual({ kan: true, fom: om(40) });
    expect(provValg(aapen, bytt('gran', om(-1)), klokke)).toEqual({ kan: false, grunn: 'BakITid' });
  });

  it('først etter vedtaket: uten en innvilget linje finnes ikke valget', () => {
    expect(provValg(fakta({ leveranser: aapen.leveranser }), bytt('gran'), klokke)).toEqual({
      kan: false,
      grunn: 'IkkeInnvilget',
    });
    expect(provValg(aapen, { ...HUS, leverandorId: 'gran', avtaltFom: null }, klokke)).toEqual({
      kan: false,
      grunn: 'IkkeInnvilget',
    });
  });

  it('slutter tjenesten før dagen, er det ingenting å velge til', () => {
    const slutter = fakta({ linjer: [vindu(PLEIE, om(-60), om(9))], leveranser: aapen.leveranser });
    expect(provValg(slutter, bytt('gran'), klokke)).toEqual({ kan: false, grunn: 'IkkeInnvilgetDaa' });
    expect(provValg(slutter, bytt('gran', om(9)), klokke)).toEqual({ kan: true, fom: om(9) });
  });

  it('bare blant dem som leverer tjenesten den dagen', () => {
    const snart = fakta({
      linjer: aapen.linjer,
      leveranser: [leverer('gran', '15', om(11)), leverer('bjork', '1')],
    });
    expect(provValg(snart, bytt('gran'), klokke)).toEqual({ kan: false, grunn: 'LevererIkke' });
    expect(provValg(snart, bytt('gran', om(11)), klokke)).toEqual({ kan: true, fom: om(11) });
    expect(provValg(snart, bytt('bjork'), klokke)).toEqual({ kan: false, grunn: 'LevererIkke' });
    const sluttet = fakta({ linjer: aapen.linjer, leveranser: [leverer('gran', '15', om(-90), om(9))] });
    expect(provValg(sluttet, bytt('gran'), klokke)).toEqual({ kan: false, grunn: 'LevererIkke' });
  });

  it('den hun alt har, er ikke et bytte, men kan ta plassen til et meldt bytte', () => {
    expect(provValg(aapen, bytt(null), klokke)).toEqual({ kan: false, grunn: 'HarAlt' });
    const meldt = fakta({ ...aapen, valg: [valg(PLEIE, 'gran', om(8), om(-2))] });
    expect(provValg(meldt, bytt(null), klokke)).toEqual({ kan: true, fom: om(10) });
  });

  it('hver dag i uka, uten grunn og uten kvote: det går å bytte igjen og igjen', () => {
    const byttet = fakta({
      linjer: aapen.linjer,
      leveranser: [leverer('gran', '15'), leverer('bjork', '15')],
      valg: [valg(PLEIE, 'gran', om(-3)), valg(PLEIE, 'bjork', om(-2)), valg(PLEIE, 'gran', om(-1))],
    });
    expect(provValg(byttet, bytt('bjork'), klokke)).toEqual({ kan: true, fom: om(10) });
  });
});

describe('tjenestenFra', () => {
  it('i dag når den gis nå, dagen den begynner når den kommer, ellers aldri', () => {
    expect(tjenestenFra(aapen, PLEIE, I_DAG)).toBe(I_DAG);
    expect(tjenestenFra(fakta({ linjer: [vindu(PLEIE, om(6))] }), PLEIE, I_DAG)).toBe(om(6));
    expect(tjenestenFra(fakta({ linjer: [vindu(PLEIE, om(-9), om(-1))] }), PLEIE, I_DAG)).toBeNull();
    expect(tjenestenFra(fakta({ linjer: [vindu(PLEIE, om(9), om(8))] }), PLEIE, I_DAG)).toBeNull();
  });
});

describe('provAngre', () => {
  it('går til og med dagen før det begynner', () => {
    const imorgen = valg(PLEIE, 'gran', om(1), om(-9));
    const idag = valg(PLEIE, 'gran', om(0), om(-10));
    expect(provAngre({ valg: [imorgen] }, imorgen, I_DAG)).toEqual({ kan: true });
    expect(provAngre({ valg: [idag] }, idag, I_DAG)).toEqual({ kan: false, grunn: 'AlleredeBegynt' });
  });

  it('ikke to ganger, og ikke når et nyere valg har tatt plassen', () => {
    const gammelt = valg(PLEIE, 'gran', om(5), om(-5));
    const nytt = valg(PLEIE, 'bjork', om(8), om(-2));
    expect(provAngre({ valg: [gammelt, nytt] }, gammelt, I_DAG)).toEqual({ kan: false, grunn: 'NyereValg' });
    expect(provAngre({ valg: [{ ...nytt, angret: true }] }, { ...nytt, angret: true }, I_DAG)).toEqual({
      kan: false,
      grunn: 'AlleredeAngret',
    });
  });
});
