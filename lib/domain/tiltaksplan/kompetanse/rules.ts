import type { Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { HarKompetanse, Kompetansekode } from '../types';

// Egen fil fordi tavla bruker reglene i nettleseren også, og kalenderen ikke skal følge med dit.

/** Har hun kompetansen den dagen? `UTLOPT` når hun har hatt den, så noen kan fornye den. */
export function harKompetanse(
  kompetanser: readonly HarKompetanse[],
  kode: Kompetansekode,
  dag: Dato,
): 'JA' | 'UTLOPT' | 'NEI' {
  const rader = kompetanser.filter((k) => k.kode === kode);
  if (rader.some((k) => isWithin(k, dag))) return 'JA';
  return rader.some((k) => k.tom !== null && k.tom < dag) ? 'UTLOPT' : 'NEI';
}

/** Feil her kan skade noen: da stopper vi, og spør ikke bare. */
const FARLIG: readonly Kompetansekode[] = ['INSULIN'];
const FARLIG_NAAR_DET_MAA: readonly Kompetansekode[] = ['LEGEMIDLER'];

/** Er kravet en stopper, eller noe teamet selv vurderer? */
export const erHardtKrav = (kode: Kompetansekode, maaGjores: boolean): boolean =>
  FARLIG.includes(kode) || (maaGjores && FARLIG_NAAR_DET_MAA.includes(kode));

/** Et tiltak som må gjøres, er medisin når det krever legemiddelkompetanse. */
export const maaSlag = (tiltak: {
  maaGjores: boolean;
  kompetanse: Kompetansekode | null;
}): 'MEDISIN' | 'ANNET' | null =>
  !tiltak.maaGjores
    ? null
    : tiltak.kompetanse === 'LEGEMIDLER' || tiltak.kompetanse === 'INSULIN'
      ? 'MEDISIN'
      : 'ANNET';
