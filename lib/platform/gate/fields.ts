import { z } from 'zod';
import { isDato, type Dato } from '@/lib/platform/time/dato';
import { parseDay } from '@/lib/platform/time/format';

// Building blocks for every schema.ts. A message that begins with «feil.» is a key in the message file `feil`.

// Control characters other than line break and tab; the NUL byte would also stop Postgres.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Text that must be there. Trimmed; `max` in characters. */
export const text = (max = 4000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !CONTROL.test(value), 'feil.felt.ugyldig');

/** Text that may be left out; empty becomes null. */
export const optionalText = (max = 4000) =>
  z
    .union([z.literal(''), text(max)])
    .nullish()
    .transform((value) => value || null);

export const id = () => z.uuid();

/** A whole number, also when it arrives as text from a form. */
export const integer = (min: number, max: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^-?\d{1,9}$/, 'feil.felt.heltall')
        .transform(Number),
    ])
    .pipe(z.number().int('feil.felt.heltall').min(min).max(max));

/** A day as people write it, or as ISO. */
export const day = () =>
  z
    .string()
    .max(40)
    .transform((value, context): Dato => {
      const parsed = parseDay(value);
      if (parsed && parsed >= '1900-01-01' && parsed <= '2200-12-31') return parsed;
      context.addIssue({ code: 'custom', message: 'feil.felt.dato' });
      return z.NEVER;
    });

export const optionalDay = () =>
  z
    .union([z.literal(''), day()])
    .nullish()
    .transform((value) => value || null);

/** A day in an address, ISO only. */
export const isoDay = () => z.string().refine(isDato, 'feil.felt.dato') as unknown as z.ZodType<Dato>;

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, 'feil.felt.velg');

/** A tick box: present means yes. */
export const tick = () =>
  z
    .union([z.boolean(), z.enum(['on', 'true', 'false'])])
    .nullish()
    .transform((value) => value === true || value === 'on' || value === 'true');

/** A version counter from the row the person was looking at. */
export const version = () => integer(1, 1_000_000);
