import { addDays, dato, type Dato } from '@/lib/platform/time/dato';
import type { Leveranse, Linjevindu, Tjenestelinje, Valg, Valgfakta } from '@/lib/domain/brukervalg/types';

export const I_DAG = dato('2026-11-25');
export const om = (dager: number): Dato => addDays(I_DAG, dager);

export const PLEIE: Tjenestelinje = { tjeneste: '15', personligStell: false };
export const HUS: Tjenestelinje = { tjeneste: '1', personligStell: false };
export const STELL: Tjenestelinje = { tjeneste: '1', personligStell: true };

export const vindu = (
  linje: Tjenestelinje,
  fom: Dato,
  tom: Dato | null = null,
  akutt = false,
): Linjevindu => ({
  ...linje,
  fom,
  tom,
  akutt,
  vedtakId: `vedtak-${fom}`,
});

export const leverer = (
  leverandorId: string,
  tjeneste: string,
  fom = om(-500),
  tom: Dato | null = null,
): Leveranse => ({
  leverandorId,
  tjeneste,
  fom,
  tom,
});

let nummer = 0;
export const valg = (
  linje: Tjenestelinje,
  leverandorId: string | null,
  fom: Dato,
  valgtDato: Dato = addDays(fom, -10),
  angret = false,
): Valg => ({ ...linje, id: `valg-${(nummer += 1)}`, leverandorId, fom, valgtDato, angret });

export const fakta = (deler: Partial<Valgfakta>): Valgfakta => ({
  linjer: [],
  valg: [],
  leveranser: [],
  ...deler,
});
