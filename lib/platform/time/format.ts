import { addDays, daysBetween, isDato, startOfDay, ZONE, type Dato } from './dato';

// One formatter per shape: making one costs more than using it a thousand times.
const at = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nb-NO', { timeZone: ZONE, ...options });
const dayMonth = at({ day: 'numeric', month: 'long' });
const dayMonthShort = at({ day: 'numeric', month: 'short' });
const dayMonthYear = at({ day: 'numeric', month: 'long', year: 'numeric' });
const weekdayDayMonth = at({ weekday: 'long', day: 'numeric', month: 'long' });
const weekdayDayMonthYear = at({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const weekdayName = at({ weekday: 'long' });
const clockTime = at({ hour: '2-digit', minute: '2-digit' });

const noon = (day: Dato) => new Date(startOfDay(day).getTime() + 12 * 3_600_000);

/** «25. november» */
export const formatDay = (day: Dato): string => dayMonth.format(noon(day));
/** «25. nov.» */
export const formatDayShort = (day: Dato): string => dayMonthShort.format(noon(day));
/** «25. november 2026» */
export const formatDayYear = (day: Dato): string => dayMonthYear.format(noon(day));
/** «onsdag 25. november» */
export const formatWeekday = (day: Dato): string => weekdayDayMonth.format(noon(day));
/** «onsdag 25. november 2026» */
export const formatWeekdayYear = (day: Dato): string => weekdayDayMonthYear.format(noon(day));
/** «onsdag» */
export const formatWeekdayName = (day: Dato): string => weekdayName.format(noon(day));
/** «07.42» */
export const formatTime = (instant: Date): string => clockTime.format(instant).replace(':', '.');
/** «25.11.2026», the shape people type. */
export const formatNumeric = (day: Dato): string => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;

export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);

/** «i dag», «i går», «i morgen», else the day; the year only when it is another. */
export function formatRelative(day: Dato, today: Dato): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'i dag';
  if (days === -1) return 'i går';
  if (days === 1) return 'i morgen';
  return day.slice(0, 4) === today.slice(0, 4) ? formatDay(day) : formatDayYear(day);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];

/**
 * Reads a day as Norwegians write it: «20.12.2026», «20122026» (a phone's keyboard has no full stop), «20/12-2026», «20. desember 2026», «2026-12-20».
 * Null when it names no day that exists.
 */
export function parseDay(text: string): Dato | null {
  const trimmed = text.trim().toLocaleLowerCase('nb');
  if (isDato(trimmed)) return trimmed;
  const numeric =
    /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  const worded = /^(\d{1,2})\.?\s*([a-zæøå]{3,9})\.?\s+(\d{4})$/.exec(trimmed);
  const month = numeric ? Number(numeric[2]) : worded ? MONTHS.indexOf(worded[2]!.slice(0, 3)) + 1 : 0;
  const parts = numeric ?? worded;
  if (!parts || month === 0) return null;
  const iso = `${parts[3]}-${String(month).padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`;
  return isDato(iso) ? iso : null;
}

/** The days from `fom` to `tom`, both included. */
export function eachDay(fom: Dato, tom: Dato): Dato[] {
  const days: Dato[] = [];
  for (let day = fom; day <= tom; day = addDays(day, 1)) days.push(day);
  return days;
}
