import { addDays, dato, weekday, yearOf, type Dato } from './dato';

/** Public holidays by law (lov om 1 og 17 mai, lov om helligdager og helligdagsfred § 2): the same day every year … */
const FIXED = {
  '01-01': 'NYTTAARSDAG',
  '05-01': 'ARBEIDERDAG',
  '05-17': 'GRUNNLOVSDAG',
  '12-25': 'FORSTE_JULEDAG',
  '12-26': 'ANDRE_JULEDAG',
} as const;
/** … and those that follow Easter Day: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const FROM_EASTER = [
  [-3, 'SKJAERTORSDAG'],
  [-2, 'LANGFREDAG'],
  [0, 'FORSTE_PAASKEDAG'],
  [1, 'ANDRE_PAASKEDAG'],
  [39, 'KRISTI_HIMMELFART'],
  [49, 'FORSTE_PINSEDAG'],
  [50, 'ANDRE_PINSEDAG'],
] as const;

/** Which holiday it is, as a code for the message files. */
export type Holiday = (typeof FIXED)[keyof typeof FIXED] | (typeof FROM_EASTER)[number][1];

/** Easter Day by the Gregorian reckoning (Meeus, Jones and Butcher). */
export function easterDay(year: number): Dato {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dato(`${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A year has twelve of them and is asked about again and again. Few years are alive at a time. */
const YEARS_KEPT = 40;
const years = new Map<number, ReadonlyMap<Dato, Holiday>>();

function holidaysIn(year: number): ReadonlyMap<Dato, Holiday> {
  const known = years.get(year);
  if (known) return known;
  if (years.size >= YEARS_KEPT) years.clear();
  const easter = easterDay(year);
  // The feast that moves goes first: when 17 May is Whit Monday or Ascension, the fixed day is the name people use.
  const days = new Map<Dato, Holiday>([
    ...FROM_EASTER.map(([from, name]): [Dato, Holiday] => [addDays(easter, from), name]),
    ...Object.entries(FIXED).map(([day, name]): [Dato, Holiday] => [dato(`${year}-${day}`), name]),
  ]);
  years.set(year, days);
  return days;
}

/** A public holiday in Norway. Christmas Eve and New Year's Eve are not. */
export const isHoliday = (day: Dato): boolean => holidaysIn(yearOf(day)).has(day);

/** Which public holiday a day is, as a code for the message files. Null on every other day. */
export const holidayOn = (day: Dato): Holiday | null => holidaysIn(yearOf(day)).get(day) ?? null;

/** Neither Saturday, Sunday nor a public holiday (domstolloven § 149, fvl § 30). */
export const isWorkingDay = (day: Dato): boolean => weekday(day) <= 5 && !isHoliday(day);

/** The day itself when it is a working day, else the next one. */
export const workingDayOnOrAfter = (day: Dato): Dato =>
  isWorkingDay(day) ? day : workingDayOnOrAfter(addDays(day, 1));

/** The day itself when it is a working day, else the one before. */
export const workingDayOnOrBefore = (day: Dato): Dato =>
  isWorkingDay(day) ? day : workingDayOnOrBefore(addDays(day, -1));
