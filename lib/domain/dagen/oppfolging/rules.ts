import type { Stoppgrunn } from '@/lib/domain/bruker/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '@/lib/platform/time/helligdager';
import type { Oppfolgingslag } from './types';

const SLAG: Record<Stoppgrunn, Oppfolgingslag> = {
  SYKEHUS: 'RING_SYKEHUS',
  KAD: 'RING_KAD',
  KORTTIDSOPPHOLD: 'RING_STEDET',
  REISE: 'AVTAL_HJEMKOMST',
  ANNET: 'AVTAL_VIDERE',
};

export const slagFor = (grunn: Stoppgrunn): Oppfolgingslag => SLAG[grunn];

/** Vet vi ikke når det slutter, spør vi igjen om en uke. */
const UTEN_SLUTT_DAGER = 7;

/**
 * Når teamet skal ha fulgt opp. Sykehus og KAD: neste hverdag, for utskrivningen kommer brått. Ellers siste hverdag før hun er
 * hjemme igjen, eller om en uke når ingen vet når det blir. Aldri før i dag.
 */
export function fristFor(grunn: Stoppgrunn, stopp: { fom: Dato; tom: Dato | null }, iDag: Dato): Dato {
  const start = stopp.fom > iDag ? stopp.fom : iDag;
  if (grunn === 'SYKEHUS' || grunn === 'KAD') return workingDayOnOrAfter(addDays(start, 1));
  const maal = stopp.tom
    ? workingDayOnOrBefore(stopp.tom)
    : workingDayOnOrAfter(addDays(start, UTEN_SLUTT_DAGER));
  return maal < iDag ? iDag : maal;
}

export const erForbi = (frist: Dato, iDag: Dato): boolean => frist < iDag;

/** De som haster mest først. Like frister: den jeg har ansvaret for. */
export const etterFrist = (
  a: { frist: Dato; erMin: boolean; bruker: { kort: string } },
  b: { frist: Dato; erMin: boolean; bruker: { kort: string } },
): number =>
  a.frist.localeCompare(b.frist) ||
  Number(b.erMin) - Number(a.erMin) ||
  a.bruker.kort.localeCompare(b.bruker.kort, 'nb');
