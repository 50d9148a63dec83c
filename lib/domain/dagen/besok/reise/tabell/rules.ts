import type { Reisemaate } from '@/lib/domain/ansatt/types';
import { REISE_UKJENT_MINUTTER } from '../../../last/rules';
import { haversine, OMVEI, SAMME_STED_M } from '../rules';
import type { Punkt } from '../types';

/** Meter i minuttet, og minuttene til og fra sykkelen eller bilen. I snitt i en bydel, uten hast. */
const FART: Record<Reisemaate, { meterPerMinutt: number; fast: number }> = {
  GANGE: { meterPerMinutt: 75, fast: 0 }, // 4,5 km/t
  SYKKEL: { meterPerMinutt: 217, fast: 1 }, // 13 km/t
  ELSYKKEL: { meterPerMinutt: 300, fast: 1 }, // 18 km/t
  BIL: { meterPerMinutt: 450, fast: 3 }, // 27 km/t
};

/** Minutter fra sted til sted. Den som sykler eller kjører, går når det er raskere. */
export function reiseminutter(fra: Punkt, til: Punkt, maate: Reisemaate): number {
  const luftlinje = haversine(fra, til);
  if (luftlinje < SAMME_STED_M) return 0;
  const meter = luftlinje * OMVEI;
  const { meterPerMinutt, fast } = FART[maate];
  return Math.min(meter / FART.GANGE.meterPerMinutt, meter / meterPerMinutt + fast);
}

/** Hele tabellen, rad for rad, når det ikke er noe veinett å spørre. */
export function reisetabell(steder: readonly Punkt[], maate: Reisemaate): Float64Array {
  const n = steder.length;
  const minutter = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const tid = reiseminutter(steder[i]!, steder[j]!, maate);
      minutter[i * n + j] = tid;
      minutter[j * n + i] = tid;
    }
  return minutter;
}

/** Veien mellom to indekser. Er et av stedene ukjent, regner vi med det samme som tavla. */
export const mellom = (
  minutter: Float64Array,
  antall: number,
  fra: number | null,
  til: number | null,
): number => (fra === null || til === null ? REISE_UKJENT_MINUTTER : minutter[fra * antall + til]!);
