import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dato, weekday, type Dato } from '@/lib/platform/time/dato';
import {
  hvaAngres,
  hvorforIkkeEndre,
  hvorforIkkeGjenoppta,
  hvorforIkkeStoppe,
  sisteDag,
  tilbakeTil,
} from '@/lib/domain/dagen/stopp/rules';
import { isWithin, type Periode } from '@/lib/platform/time/periode';

const I_DAG = dato('2026-11-25');
const d = (n: number): Dato => addDays(I_DAG, n);
const p = (fom: number, tom: number | null): Periode => ({ fom: d(fom), tom: tom === null ? null : d(tom) });

describe('sett på stopp', () => {
  it.each([
    [p(0, null), [], null],
    [p(-7, 3), [], null],
    [p(-8, 3), [], 'ForLangtTilbake'],
    [p(367, null), [], 'ForLangtFram'],
    [p(3, 2), [], 'SluttForStart'],
    [p(-3, -1), [], 'AlleredeOver'],
    [p(0, 5), [p(5, 9)], 'Overlapper'],
    [p(0, 4), [p(5, 9)], null],
    [p(0, null), [p(200, 201)], 'Overlapper'],
    [p(20, 30), [p(-5, null)], 'Overlapper'],
    [p(0, 1), [p(-9, -1)], null],
  ])('%j ved siden av %j: %s', (ny, andre, reason) => {
    expect(hvorforIkkeStoppe(ny, andre, I_DAG)?.reason ?? null).toBe(reason);
  });

  it('slipper aldri to stopp til på samme dag', () => {
    const periode = fc
      .tuple(fc.integer({ min: -7, max: 40 }), fc.option(fc.integer({ min: 0, max: 20 })))
      .map(([fom, lengde]) => p(fom, lengde === null ? null : fom + lengde));
    fc.assert(
      fc.property(fc.array(periode, { maxLength: 8 }), (forsok) => {
        const satt: Periode[] = [];
        for (const ny of forsok) if (!hvorforIkkeStoppe(ny, satt, I_DAG)) satt.push(ny);
        for (let n = -7; n < 90; n += 1)
          expect(satt.filter((s) => isWithin(s, d(n))).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('endre og gjenoppta', () => {
  it.each([
    [p(-3, null), d(2), [], null],
    [p(-3, null), d(-1), [], 'AlleredeOver'],
    [p(3, null), d(2), [], 'SluttForStart'],
    [p(-9, -1), null, [], 'AlleredeOver'],
    [p(-3, 2), null, [p(6, 8)], 'Overlapper'],
  ])('slutt på %j til %s ved siden av %j: %s', (naa, tom, andre, reason) => {
    expect(hvorforIkkeEndre(naa, tom, andre, I_DAG)?.reason ?? null).toBe(reason);
  });

  it.each([
    [p(-3, null), d(0), null],
    [p(-3, 2), d(3), null],
    [p(-3, 2), d(4), 'EtterSlutt'],
    [p(-3, null), d(-1), 'BakITid'],
    [p(-9, -1), d(0), 'AlleredeOver'],
  ])('gjenoppta %j fra %s: %s', (naa, fra, reason) => {
    expect(hvorforIkkeGjenoppta(naa, fra, I_DAG)?.reason ?? null).toBe(reason);
  });

  it('hviler til dagen før vi kommer; før det begynte, ble det ikke noe av', () => {
    expect(sisteDag(p(-3, null), d(0))).toBe(d(-1));
    expect(sisteDag(p(0, null), d(0))).toBeNull();
    expect(sisteDag(p(3, 9), d(1))).toBeNull();
  });

  it('angrer bare det siste, og bare samme dag', () => {
    const sist = (type: string, dag = I_DAG) => ({ type, dag, tomFor: null });
    expect(hvaAngres(sist('stopp.registrert'), I_DAG)).toBe('STOPPET');
    expect(hvaAngres(sist('stopp.gjenopptatt'), I_DAG)).toBe('GJENOPPTATT');
    expect(hvaAngres(sist('stopp.endret'), I_DAG)).toBeNull();
    expect(hvaAngres(sist('stopp.registrert', d(-1)), I_DAG)).toBeNull();
    expect(hvaAngres(null, I_DAG)).toBeNull();
  });
});

describe('hvem som får besøket tilbake', () => {
  const besok = (over: object = {}) => ({
    dato: d(7),
    dagsdel: 'MORGEN',
    gruppe: 1,
    antallAnsatte: 1,
    tildelt: [] as { ansattId: string; plass: number }[],
    ...over,
  });
  const gikk = (dag: number, ansattId: string, over: object = {}) => ({
    dato: d(dag),
    dagsdel: 'MORGEN',
    gruppe: 1,
    ansattId,
    plass: 1,
    ...over,
  });
  const alle = () => true;

  it('den som hadde det, når hun er på', () => {
    const b = besok({ tildelt: [{ ansattId: 'yusuf', plass: 1 }] });
    expect(tilbakeTil(b, [gikk(0, 'amina')], alle)).toEqual([{ ansattId: 'yusuf', plass: 1 }]);
    expect(tilbakeTil(b, [gikk(0, 'amina')], (id) => id !== 'yusuf')).toEqual([]);
  });

  it('kom besøket til mens det hvilte: den som sist gikk samme ukedag', () => {
    expect(weekday(d(0))).toBe(weekday(d(7)));
    expect(tilbakeTil(besok(), [gikk(0, 'amina'), gikk(-7, 'yusuf'), gikk(6, 'ingrid')], alle)).toEqual([
      { ansattId: 'amina', plass: 1 },
    ]);
    expect(tilbakeTil(besok(), [gikk(0, 'amina', { dagsdel: 'KVELD' })], alle)).toEqual([]);
  });

  it('aldri samme person på begge plassene, og aldri en plass besøket ikke har', () => {
    const to = [gikk(0, 'amina'), gikk(0, 'amina', { plass: 2 })];
    expect(tilbakeTil(besok({ antallAnsatte: 2 }), to, alle)).toEqual([{ ansattId: 'amina', plass: 1 }]);
    expect(tilbakeTil(besok(), [gikk(0, 'amina'), gikk(0, 'yusuf', { plass: 2 })], alle)).toHaveLength(1);
  });
});
