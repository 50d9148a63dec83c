import type { Clock } from '@/lib/platform/time/clock';
import type { Tx } from '@/lib/platform/db/client';
import type { Ansatt, Scope } from './types';

/** Bare portene kaller denne (og testene, som også er en port). Arkitekturtesten holder det. */
export const lagScope = (tx: Tx, ansatt: Ansatt, clock: Clock): Scope =>
  ({ tx, ansatt, clock, iDag: clock.today() }) as Scope;
