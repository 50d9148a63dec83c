import { describe, expect, it } from 'vitest';
import tavle from '@/app/tekst/nb/tavle.json';
import { dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import { holidayOn, isHoliday } from '@/lib/platform/time/helligdager';

describe('the name of a red day', () => {
  it('is there for exactly the public holidays, and the board has a word for each', () => {
    for (const year of [2024, 2026, 2027, 2038])
      for (const day of eachDay(dato(`${year}-01-01`), dato(`${year}-12-31`))) {
        const name = holidayOn(day);
        expect(name !== null, day).toBe(isHoliday(day));
        if (name) expect(tavle.helligdag).toHaveProperty(name);
      }
  });

  it('is the right one', () => {
    expect(holidayOn(dato('2026-12-25'))).toBe('FORSTE_JULEDAG');
    expect(holidayOn(dato('2027-03-26'))).toBe('LANGFREDAG');
    expect(holidayOn(dato('2027-05-06'))).toBe('KRISTI_HIMMELFART');
  });
});
