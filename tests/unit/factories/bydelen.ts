import { byggNordvang } from '@/prisma/seed/bydel/nordvang';
import { fromDbDate, type Dato } from '@/lib/platform/time/dato';

/** The district on the day the tests live in, and a few ways to look at it. */
export const NAA = new Date('2026-11-25T07:20:00+01:00');
export const b = byggNordvang(NAA);
export const r = b.g.rader;
export const iDag = b.g.iDag;
export const kolleger = new Map(b.kolleger.map((k) => [k.id, k]));

export const dag = (d: unknown): Dato => fromDbDate(d as Date);

export function per<T>(liste: readonly T[], nokkel: (t: T) => string): Map<string, T[]> {
  const grupper = new Map<string, T[]>();
  for (const t of liste) grupper.set(nokkel(t), [...(grupper.get(nokkel(t)) ?? []), t]);
  return grupper;
}
