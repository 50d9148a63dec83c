import { dayOf, type Dato } from './dato';

/** What the time is. Rules get it as an argument; only the gates ask for it. */
export interface Clock {
  now: () => Date;
  today: () => Dato;
}

export const clockAt = (instant: Date): Clock => ({ now: () => instant, today: () => dayOf(instant) });

/** The machine's clock, or the fixed one that a demo or a test sets with TILLIT_NOW. */
export function systemClock(fixed: string | undefined = process.env.TILLIT_NOW): Clock {
  if (fixed && process.env.TILLIT_DEMO === '1') return clockAt(new Date(fixed));
  return { now: () => new Date(), today: () => dayOf(new Date()) };
}
