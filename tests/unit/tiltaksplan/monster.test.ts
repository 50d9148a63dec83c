import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besokForDag,
  forekommer,
  monsterord,
  nesteForekomst,
  rundAnslag,
} from '@/lib/domain/tiltaksplan/rules';
import { DAGSDELER, type Monster, type Tiltaksdel } from '@/lib/domain/tiltaksplan/types';
import { addDays, addWeeks, dato, daysBetween, mondayOf, weekday } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';

const monster = (over: Partial<Monster> = {}): Monster => ({
  ukedager: [1, 4],
  dagsdel: 'MORGEN',
  hverNteUke: 1,
  fom: dato('2026-11-23'),
  tom: null,
  ...over,
});
const tiltak = (id: string, over: Partial<Tiltaksdel> = {}): Tiltaksdel => ({
  ...monster({ ukedager: [1, 2, 3, 4, 5, 6, 7] }),
  id,
  erstatterId: null,
  anslagMinutter: 15,
  kompetanse: null,
  antallAnsatte: 1,
  maaGjores: false,
  gruppe: 1,
  ...over,
});

const dager = fc.integer({ min: 0, max: 5000 }).map((n) => addDays(dato('2020-01-01'), n));
const etMonster = fc
  .record({
    ukedager: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    dagsdel: fc.constantFrom(...DAGSDELER),
    hverNteUke: fc.integer({ min: 1, max: 12 }),
    fom: dager,
    lengde: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  .map(({ lengde, ...m }): Monster => ({ ...m, tom: lengde === null ? null : addDays(m.fom, lengde) }));

describe('forekommer', () => {
  it('følger ukedagene', () => {
    const m = monster();
    expect(eachDay(dato('2026-11-23'), dato('2026-11-29')).filter((d) => forekommer(m, d))).toEqual([
      '2026-11-23',
      '2026-11-26',
    ]);
  });

  it('gjelder første og siste dag, men ikke dagen før og dagen etter', () => {
    const m = monster({ ukedager: [1, 2, 3, 4, 5, 6, 7], fom: dato('2026-11-25'), tom: dato('2026-11-27') });
    expect(forekommer(m, dato('2026-11-24'))).toBe(false);
    expect(forekommer(m, dato('2026-11-25'))).toBe(true);
    expect(forekommer(m, dato('2026-11-27'))).toBe(true);
    expect(forekommer(m, dato('2026-11-28'))).toBe(false);
  });

  it('regner annenhver uke fra uka til fom, også når fom er midt i uka', () => {
    // fom er onsdag: mandagen i samme uke er før fom, og neste mandag som gjelder er to uker senere.
    const m = monster({ ukedager: [1], hverNteUke: 2, fom: dato('2026-11-25') });
    expect(forekommer(m, dato('2026-11-30'))).toBe(false);
    expect(forekommer(m, dato('2026-12-07'))).toBe(true);
  });

  it('holder takten over årsskiftet med uke 53 og over begge nettene klokka stilles', () => {
    const m = monster({ ukedager: [7], hverNteUke: 2, fom: dato('2026-10-11') });
    for (const d of ['2026-10-25', '2027-01-03', '2027-03-28']) expect(forekommer(m, dato(d)), d).toBe(true);
    for (const d of ['2026-10-18', '2026-12-27', '2027-03-21']) expect(forekommer(m, dato(d)), d).toBe(false);
  });

  it('er aldri utenfor fom og tom, og bare på valgte ukedager', () => {
    fc.assert(
      fc.property(etMonster, dager, (m, dag) => {
        if (!forekommer(m, dag)) return;
        expect(dag >= m.fom && (m.tom === null || dag <= m.tom)).toBe(true);
        expect(m.ukedager).toContain(weekday(dag));
      }),
    );
  });

  it('gjentar seg nøyaktig hver n-te uke', () => {
    fc.assert(
      fc.property(etMonster, fc.integer({ min: 0, max: 700 }), (m, n) => {
        const dag = addDays(m.fom, n);
        const neste = addWeeks(dag, m.hverNteUke);
        if (!forekommer(m, dag) || (m.tom !== null && neste > m.tom)) return;
        expect(forekommer(m, neste)).toBe(true);
        for (let uke = 1; uke < m.hverNteUke; uke++) expect(forekommer(m, addWeeks(dag, uke))).toBe(false);
      }),
    );
  });

  it('skjer like mange ganger i hver periode på n uker', () => {
    fc.assert(
      fc.property(etMonster, fc.integer({ min: 1, max: 20 }), (m, k) => {
        const utenSlutt = { ...m, tom: null };
        const start = addWeeks(mondayOf(m.fom), k * m.hverNteUke);
        const antall = eachDay(start, addDays(start, m.hverNteUke * 7 - 1)).filter((d) =>
          forekommer(utenSlutt, d),
        );
        expect(antall).toHaveLength(m.ukedager.length);
      }),
      { numRuns: 60 },
    );
  });

  it('nesteForekomst er den første, og aldri før', () => {
    fc.assert(
      fc.property(etMonster, dager, (m, fra) => {
        const neste = nesteForekomst(m, fra);
        if (neste === null) {
          expect(m.tom).not.toBeNull();
          return;
        }
        expect(forekommer(m, neste)).toBe(true);
        const start = fra > m.fom ? fra : m.fom;
        if (daysBetween(start, neste) > 0)
          expect(eachDay(start, addDays(neste, -1)).some((d) => forekommer(m, d))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('besokForDag', () => {
  const dag = dato('2026-11-25');

  it('samler tiltak i samme dagsdel og gruppe i ett besøk', () => {
    const besok = besokForDag([tiltak('b', { anslagMinutter: 20, kompetanse: 'STELL' }), tiltak('a')], dag);
    expect(besok).toEqual([
      {
        dato: dag,
        dagsdel: 'MORGEN',
        gruppe: 1,
        tiltakIder: ['a', 'b'],
        antallAnsatte: 1,
        anslagMinutter: 35,
        kompetanser: ['STELL'],
      },
    ]);
  });

  it('deler når gruppen eller dagsdelen er en annen, og ordner etter dagen', () => {
    const besok = besokForDag(
      [tiltak('k', { dagsdel: 'KVELD' }), tiltak('g2', { gruppe: 2 }), tiltak('g1')],
      dag,
    );
    expect(besok.map((b) => `${b.dagsdel} ${b.gruppe}`)).toEqual(['MORGEN 1', 'MORGEN 2', 'KVELD 1']);
  });

  it('sender to når ett av tiltakene trenger to', () => {
    expect(besokForDag([tiltak('a'), tiltak('b', { antallAnsatte: 2 })], dag)[0]!.antallAnsatte).toBe(2);
  });

  it('tar med hvert tiltak som forekommer, nøyaktig én gang', () => {
    const flere = fc.array(fc.tuple(etMonster, fc.integer({ min: 1, max: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(flere, dager, (liste, d) => {
        const alle = liste.map(([m, gruppe], i) => tiltak(`t${i}`, { ...m, gruppe }));
        const ventet = alle.filter((t) => forekommer(t, d)).map((t) => t.id);
        expect(
          besokForDag(alle, d)
            .flatMap((b) => b.tiltakIder)
            .toSorted(),
        ).toEqual(ventet.toSorted());
      }),
    );
  });
});

describe('mønsteret i ord', () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7], 'ALLE'],
    [[5, 4, 3, 2, 1], 'HVERDAGER'],
    [[6, 7], 'HELG'],
    [[1, 4], 'LISTE'],
    [[1, 2, 3, 4, 5, 6], 'LISTE'],
  ])('%j er %s', (ukedager, slag) => {
    expect(monsterord(monster({ ukedager })).dager.slag).toBe(slag);
  });

  it('sier når det bare er én dag', () => {
    const dag = dato('2026-11-25');
    expect(monsterord(monster({ fom: dag, tom: dag })).bareEnDag).toBe(dag);
    expect(monsterord(monster({ fom: dag, tom: addDays(dag, 1) })).bareEnDag).toBeNull();
  });
});

describe('anslaget', () => {
  it.each([
    [0, 5],
    [7, 5],
    [8, 10],
    [12, 10],
    [13, 15],
    [1000, 240],
  ])('%i minutter blir %i', (inn, ut) => expect(rundAnslag(inn)).toBe(ut));
});
