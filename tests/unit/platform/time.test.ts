import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt, systemClock } from '@/lib/platform/time/clock';
import {
  addDays,
  addMonths,
  ageOn,
  dato,
  dayOf,
  daysBetween,
  fromDbDate,
  isDato,
  mondayOf,
  startOfDay,
  toDbDate,
  weekday,
} from '@/lib/platform/time/dato';
import {
  eachDay,
  formatNumeric,
  formatRelative,
  formatTime,
  formatWeekday,
  parseDay,
} from '@/lib/platform/time/format';
import { isWithin, overlaps } from '@/lib/platform/time/periode';

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map(fromDbDate);

describe('calendar days', () => {
  it('knows which days exist', () => {
    expect(['2026-02-28', '2028-02-29'].map(isDato)).toEqual([true, true]);
    expect(['2026-02-29', '2026-13-01', '26-01-01', '', 'i dag'].map(isDato)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(() => dato('2026-02-30')).toThrow(RangeError);
  });

  it('the two nights when the clock changes have 23 and 25 hours, and still count as one day', () => {
    const hours = (day: string) =>
      (startOfDay(addDays(dato(day), 1)).getTime() - startOfDay(dato(day)).getTime()) / 3.6e6;
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-11-25')]).toEqual([23, 25, 24]);
    expect(addDays(dato('2026-03-28'), 2)).toBe('2026-03-30');
  });

  it('is in Oslo, wherever the machine is', () => {
    expect(dayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(dayOf(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(dayOf(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });

  it('a month is the month, not thirty days', () => {
    expect(addMonths(dato('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(dato('2026-11-03'), 1)).toBe('2026-12-03');
  });

  it('adding and counting agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(fromDbDate(toDbDate(day))).toBe(day);
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(weekday(mondayOf(day))).toBe(1);
      }),
    );
  });

  it('age changes on the birthday', () => {
    expect(ageOn(dato('1944-11-25'), dato('2026-11-24'))).toBe(81);
    expect(ageOn(dato('1944-11-25'), dato('2026-11-25'))).toBe(82);
  });
});

describe('words for days', () => {
  it('follows Norwegian form', () => {
    expect(formatWeekday(dato('2026-11-25'))).toBe('onsdag 25. november');
    expect(formatTime(new Date('2026-11-25T06:42:00Z'))).toBe('07.42');
    expect(formatRelative(dato('2026-11-24'), dato('2026-11-25'))).toBe('i går');
    expect(formatRelative(dato('2025-11-24'), dato('2026-11-25'))).toBe('24. november 2025');
  });

  it.each([
    ['20.12.2026', '2026-12-20'],
    ['20. desember 2026', '2026-12-20'],
    ['20122026', '2026-12-20'],
    ['1 mai 2027', '2027-05-01'],
    ['3/1-2027', '2027-01-03'],
    ['2026-12-20', '2026-12-20'],
    [' 09.02.2027 ', '2027-02-09'],
  ])('reads «%s»', (typed, day) => expect(parseDay(typed)).toBe(day));

  it.each(['31.02.2026', '20.12', 'i morgen', '', '20.13.2026', '2026/12/20', '0.1.2026'])(
    'does not guess at «%s»',
    (typed) => expect(parseDay(typed)).toBeNull(),
  );

  it('reads back what it writes, and never throws', () => {
    fc.assert(fc.property(days, (day) => parseDay(formatNumeric(day)) === day));
    fc.assert(fc.property(fc.string(), (typed) => parseDay(typed) === null || isDato(parseDay(typed)!)));
  });

  it('lists the days of a period, both ends included', () => {
    expect(eachDay(dato('2026-11-29'), dato('2026-12-01'))).toEqual([
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
    ]);
  });
});

describe('periods', () => {
  const p = { fom: dato('2026-11-10'), tom: dato('2026-11-20') };
  it('include the first and the last day, and nothing outside', () => {
    const inside = ['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'].map((d) => isWithin(p, dato(d)));
    expect(inside).toEqual([false, true, true, false]);
    expect(isWithin({ ...p, tom: null }, dato('2090-01-01'))).toBe(true);
  });
  it('overlap when they share a day', () => {
    expect(overlaps(p, { fom: dato('2026-11-20'), tom: null })).toBe(true);
    expect(overlaps(p, { fom: dato('2026-11-21'), tom: null })).toBe(false);
  });
});

describe('the clock', () => {
  it('can stand still only in a demo', () => {
    const fixed = '2026-11-25T07:20:00+01:00';
    process.env.TILLIT_DEMO = '1';
    expect(systemClock(fixed).today()).toBe('2026-11-25');
    delete process.env.TILLIT_DEMO;
    expect(systemClock(fixed).now().getTime()).toBeGreaterThan(0);
    expect(systemClock(fixed).now().toISOString()).not.toBe(clockAt(new Date(fixed)).now().toISOString());
  });
});
