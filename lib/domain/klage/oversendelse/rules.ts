import type { Dato } from '@/lib/platform/time/dato';

/** Svaret kan ikke komme før vi spurte, og ikke i morgen. */
export function provSvar(
  svarDato: Dato,
  oversendt: Dato | null,
  iDag: Dato,
): { kan: true } | { kan: false; grunn: 'SvarIFremtiden' | 'SvarForOversendelse' } {
  if (svarDato > iDag) return { kan: false, grunn: 'SvarIFremtiden' };
  if (oversendt && svarDato < oversendt) return { kan: false, grunn: 'SvarForOversendelse' };
  return { kan: true };
}
