import { DAGSDELER, VAKTENS_DAGSDELER, type Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import type { Vaktavslag } from './errors';
import type { Hadde, Tilstede, Vakt, Vakttype } from './types';

const gjelder = (vakt: Pick<Vakt, 'status'>): boolean => vakt.status === 'PLANLAGT';

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

/** Lengre enn dette er ikke en sykmelding på morgenen, men en endring av vaktlista. */
export const LENGSTE_SYK_DAGER = 28;

/** Hvorfor hun ikke kan meldes syk disse dagene. `vakter` er hennes i perioden. */
export function hvorforIkkeMeldeSyk(
  { fom, tom }: { fom: Dato; tom: Dato },
  vakter: readonly Pick<Vakt, 'status'>[],
  iDag: Dato,
): { reason: Vaktavslag; field?: string } | null {
  if (fom < iDag) return { reason: 'BakITid', field: 'fom' };
  if (tom < fom) return { reason: 'SluttForStart', field: 'tom' };
  if (tom > addDays(iDag, LENGSTE_SYK_DAGER)) return { reason: 'ForLangt', field: 'tom' };
  return vakter.some(gjelder) ? null : { reason: 'HarIkkeVakt' };
}

export function hvorforIkkeMeldeFrisk(
  fom: Dato,
  vakter: readonly Pick<Vakt, 'status'>[],
  iDag: Dato,
): { reason: Vaktavslag; field?: string } | null {
  if (fom < iDag) return { reason: 'BakITid', field: 'fom' };
  return vakter.some((v) => v.status === 'SYK') ? null : { reason: 'ErIkkeSyk' };
}

/** Det hun får tilbake: besøk som fortsatt er planlagt, på en plass ingen har tatt, en dag hun er på igjen. */
export function faarTilbake(
  hadde: readonly Hadde[],
  besok: readonly {
    id: string;
    dato: Dato;
    planlagt: boolean;
    antallAnsatte: number;
    tildelt: readonly { ansattId: string; plass: number }[];
  }[],
  ansattId: string,
  friskeDager: readonly Dato[],
): { tilbake: Hadde[]; tattAvAndre: number } {
  let tattAvAndre = 0;
  const tilbake: Hadde[] = [];
  for (const h of hadde) {
    const b = besok.find((x) => x.id === h.besokId);
    if (!b?.planlagt || !friskeDager.includes(b.dato) || h.plass > b.antallAnsatte) continue;
    if (b.tildelt.some((t) => t.ansattId === ansattId)) continue;
    if (b.tildelt.some((t) => t.plass === h.plass)) tattAvAndre += 1;
    else tilbake.push(h);
  }
  return { tilbake, tattAvAndre };
}
