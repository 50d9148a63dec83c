import { DAGSDELER, VAKTENS_DAGSDELER, type Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Tilstede, Vakt, Vakttype } from './types';

const gjelder = (vakt: Vakt): boolean => vakt.status === 'PLANLAGT';

/** Delene av dagen hun er på, i rekkefølge. */
export const paaDagsdeler = (vakter: readonly Vakt[]): Dagsdel[] =>
  DAGSDELER.filter((del) => vakter.some((v) => gjelder(v) && VAKTENS_DAGSDELER[v.type].includes(del)));

export function tilstede(vakter: readonly Vakt[]): Tilstede {
  if (vakter.some(gjelder)) return 'PAA';
  return vakter.length > 0 ? 'SYK' : 'IKKE_PAA';
}

/**
 * Minutter til besøk og reise i hver del av en vakt: omtrent seks tideler av den. Resten er rapport, pause
 * (aml. § 10-9), telefoner, skriving og luft. Teamets egne tall: hvor mye en dag tåler, aldri hvor lenge noen har brukt.
 */
const RAMME: Record<Vakttype, Partial<Record<Dagsdel, number>>> = {
  DAG: { MORGEN: 90, FORMIDDAG: 80, MIDDAG: 55, ETTERMIDDAG: 45 },
  KVELD: { ETTERMIDDAG: 60, KVELD: 210 },
  NATT: { NATT: 300 },
};

export function ramme(vakter: readonly Vakt[]): Partial<Record<Dagsdel, number>> {
  const sum: Partial<Record<Dagsdel, number>> = {};
  for (const vakt of vakter.filter(gjelder))
    for (const del of VAKTENS_DAGSDELER[vakt.type])
      sum[del] = Math.max(sum[del] ?? 0, RAMME[vakt.type][del] ?? 0);
  return sum;
}
