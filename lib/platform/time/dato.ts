import { Temporal } from 'temporal-polyfill';

declare const datoBrand: unique symbol;

/** A calendar day as ISO text, `2026-11-25`. Has no time and no zone. */
export type Dato = string & { readonly [datoBrand]: true };

export const ZONE = 'Europe/Oslo';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for text that names a day that exists. */
export function isDato(text: string): text is Dato {
  if (!ISO_DAY.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** @throws RangeError when the text is not a day that exists. */
export function dato(text: string): Dato {
  if (!isDato(text)) throw new RangeError('Not a calendar day');
  return text;
}

const plain = (day: Dato) => Temporal.PlainDate.from(day);
const asDato = (day: Temporal.PlainDate) => day.toString() as Dato;

export const addDays = (day: Dato, days: number): Dato => asDato(plain(day).add({ days }));
export const addWeeks = (day: Dato, weeks: number): Dato => asDato(plain(day).add({ weeks }));
/** The last day of the month when the month is too short: 31 January + 1 = 28 February. */
export const addMonths = (day: Dato, months: number): Dato => asDato(plain(day).add({ months }));
/** Whole days from `a` to `b`; negative when `b` comes first. */
export const daysBetween = (a: Dato, b: Dato): number =>
  plain(a).until(plain(b), { largestUnit: 'days' }).days;
/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Dato): number => plain(day).dayOfWeek;
export const mondayOf = (day: Dato): Dato => addDays(day, 1 - weekday(day));
export const yearOf = (day: Dato): number => plain(day).year;
/** Whole years from `birth` to `day`. */
export const ageOn = (birth: Dato, day: Dato): number =>
  plain(birth).until(plain(day), { largestUnit: 'years' }).years;

/** A Prisma `@db.Date` value (midnight UTC) as a day. */
export const fromDbDate = (value: Date): Dato => value.toISOString().slice(0, 10) as Dato;
export const fromDbDateOrNull = (value: Date | null): Dato | null => (value ? fromDbDate(value) : null);
/** A day as Prisma wants it for `@db.Date`. */
export const toDbDate = (day: Dato): Date => new Date(`${day}T00:00:00.000Z`);

/** The calendar day in Oslo at an instant. */
export const dayOf = (instant: Date): Dato =>
  asDato(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE).toPlainDate());

/** The instant at which a day begins in Oslo. */
export const startOfDay = (day: Dato): Date => new Date(plain(day).toZonedDateTime(ZONE).epochMilliseconds);

/** The instant a wall clock in Norway shows this time («08.30» or «08:30») that day. */
export const instantAt = (day: Dato, time: string): Date =>
  new Date(
    plain(day).toZonedDateTime({ timeZone: ZONE, plainTime: time.replace('.', ':') }).epochMilliseconds,
  );
