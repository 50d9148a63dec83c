import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dato, daysBetween, fromDbDate, weekday, type Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import {
  easterDay,
  isHoliday,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '@/lib/platform/time/helligdager';

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map(fromDbDate);
const inYear = (year: number) => eachDay(dato(`${year}-01-01`), dato(`${year}-12-31`));

describe('public holidays in Norway', () => {
  it('are the ones that the library date-holidays knows, every year from 1950 to 2150', () => {
    const library = new Holidays('NO', { types: ['public'] });
    for (let year = 1950; year <= 2150; year += 1) {
      const expected = [...new Set(library.getHolidays(year).map((h) => h.date.slice(0, 10)))].toSorted();
      expect(inYear(year).filter(isHoliday)).toEqual(expected);
    }
  });

  it('Easter can come in March and in April', () => {
    expect(easterDay(2027)).toBe('2027-03-28');
    expect(easterDay(2024)).toBe('2024-03-31');
    expect(easterDay(2026)).toBe('2026-04-05');
    expect(easterDay(2038)).toBe('2038-04-25');
    expect(['2027-03-25', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17'].map((d) => isHoliday(dato(d)))).toEqual([true, true, true, true, true]); // prettier-ignore
  });

  it('two may fall on the same day (1 May and Ascension in 2008)', () => {
    expect(isHoliday(dato('2008-05-01'))).toBe(true);
    expect(inYear(2008).filter(isHoliday)).toHaveLength(11);
  });

  it('Christmas Eve, New Year’s Eve and the Saturday before Easter are not among them', () => {
    expect(['2026-12-24', '2026-12-31', '2026-04-04', '2026-05-15'].map((d) => isHoliday(dato(d)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isWorkingDay(dato('2026-12-24'))).toBe(true);
  });
});

describe('working days', () => {
  it.each([
    // day, on or before, on or after
    ['2026-11-25', '2026-11-25', '2026-11-25'],
    ['2026-11-28', '2026-11-27', '2026-11-30'],
    // Over the night when summer time begins and the one when it ends.
    ['2026-03-29', '2026-03-27', '2026-03-30'],
    ['2026-10-25', '2026-10-23', '2026-10-26'],
    // Easter, from Maundy Thursday to Monday.
    ['2026-04-03', '2026-04-01', '2026-04-07'],
    // Christmas and the turn of the year.
    ['2026-12-25', '2026-12-24', '2026-12-28'],
    ['2027-01-01', '2026-12-31', '2027-01-04'],
    ['2026-05-17', '2026-05-15', '2026-05-18'],
  ])('%s: %s before, %s after', (day, before, after) => {
    expect([workingDayOnOrBefore(dato(day)), workingDayOnOrAfter(dato(day))]).toEqual([before, after]);
  });

  it('the next is never earlier, the one before never later, both are working days and the nearest', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [before, after] = [workingDayOnOrBefore(day), workingDayOnOrAfter(day)];
        expect(before <= day && day <= after).toBe(true);
        expect([before, after].every((d) => isWorkingDay(d) && weekday(d) <= 5)).toBe(true);
        const between = eachDay(addDays(before, 1), addDays(after, -1));
        expect(between.filter(isWorkingDay)).toEqual([]);
        // The longest run of days off is Easter: five days.
        expect(daysBetween(before, after)).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('a later day never gives an earlier working day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, n) => {
        const later: Dato = addDays(day, n);
        expect(workingDayOnOrAfter(later) >= workingDayOnOrAfter(day)).toBe(true);
        expect(workingDayOnOrBefore(later) >= workingDayOnOrBefore(day)).toBe(true);
      }),
    );
  });
});
