import { addDays, weekday, type Dato } from '@/lib/platform/time/dato';
import { overlaps, type Periode } from '@/lib/platform/time/periode';
import type { Stoppavslag } from './errors';
import type { Sisthendt } from './types';

/** Noen får vite det dagen etter, eller etter helga. Lenger tilbake er det historie, og det som ble gjort, er gjort. */
export const DAGER_TILBAKE = 7;
export const LENGST_FRAM_DAGER = 366;

type Avslag = { reason: Stoppavslag; field: 'fom' | 'tom' | 'fra' } | null;

/** Hvorfor et stopp ikke kan settes slik. `andre` er personens øvrige stopp. */
export function hvorforIkkeStoppe(ny: Periode, andre: readonly Periode[], iDag: Dato): Avslag {
  if (ny.fom < addDays(iDag, -DAGER_TILBAKE)) return { reason: 'ForLangtTilbake', field: 'fom' };
  if (ny.fom > addDays(iDag, LENGST_FRAM_DAGER)) return { reason: 'ForLangtFram', field: 'fom' };
  if (ny.tom !== null && ny.tom < ny.fom) return { reason: 'SluttForStart', field: 'tom' };
  if (ny.tom !== null && ny.tom < iDag) return { reason: 'AlleredeOver', field: 'tom' };
  return andre.some((s) => overlaps(s, ny)) ? { reason: 'Overlapper', field: 'fom' } : null;
}

/** Et stopp som er i gang, kan få en ny slutt, men ikke flytte begynnelsen. */
export function hvorforIkkeEndre(
  naa: Periode,
  nyTom: Dato | null,
  andre: readonly Periode[],
  iDag: Dato,
): Avslag {
  if (erOver(naa, iDag)) return { reason: 'AlleredeOver', field: 'tom' };
  if (nyTom !== null && nyTom < naa.fom) return { reason: 'SluttForStart', field: 'tom' };
  if (nyTom !== null && nyTom < iDag) return { reason: 'AlleredeOver', field: 'tom' };
  return andre.some((s) => overlaps(s, { fom: naa.fom, tom: nyTom }))
    ? { reason: 'Overlapper', field: 'tom' }
    : null;
}

/** Den første dagen vi kommer igjen: fra i dag, og ikke etter dagen stoppet uansett er over. */
export function hvorforIkkeGjenoppta(naa: Periode, fra: Dato, iDag: Dato): Avslag {
  if (erOver(naa, iDag)) return { reason: 'AlleredeOver', field: 'fra' };
  if (fra < iDag) return { reason: 'BakITid', field: 'fra' };
  return naa.tom !== null && fra > addDays(naa.tom, 1) ? { reason: 'EtterSlutt', field: 'fra' } : null;
}

/** Siste dag det hviler når vi kommer igjen `fra`. Null: stoppet ble ikke noe av. */
export const sisteDag = (naa: Periode, fra: Dato): Dato | null => (fra <= naa.fom ? null : addDays(fra, -1));

/** «Angre» tar tilbake det siste, samme dag. Senere er det en egen handling: å gjenoppta, eller å sette et nytt stopp. */
export function hvaAngres(sist: Sisthendt | null, iDag: Dato): 'STOPPET' | 'GJENOPPTATT' | null {
  if (sist?.dag !== iDag) return null;
  if (sist.type === 'stopp.registrert') return 'STOPPET';
  return sist.type === 'stopp.gjenopptatt' ? 'GJENOPPTATT' : null;
}

const erOver = (p: Periode, iDag: Dato): boolean => p.tom !== null && p.tom < iDag;

interface Besoksplass {
  dato: Dato;
  dagsdel: string;
  gruppe: number;
  antallAnsatte: number;
  tildelt: readonly { ansattId: string; plass: number }[];
}
type Gikk = { dato: Dato; dagsdel: string; gruppe: number; ansattId: string; plass: number };

/**
 * Hvem som får besøket når tjenesten kommer i gang: den som hadde det. Kom besøket til mens det hvilte, er det den som sist
 * gikk samme ukedag. Bare den som er på vakt og kan; ellers ligger plassen i brettet. Verktøyet velger aldri noen ny.
 */
export function tilbakeTil(
  besok: Besoksplass,
  historie: readonly Gikk[],
  kanGaa: (ansattId: string) => boolean,
): { plass: number; ansattId: string }[] {
  const har = besok.tildelt.length > 0 ? besok.tildelt : sistSammeUkedag(besok, historie);
  const ut: { plass: number; ansattId: string }[] = [];
  for (const { plass, ansattId } of har)
    if (plass <= besok.antallAnsatte && kanGaa(ansattId) && !ut.some((u) => u.ansattId === ansattId))
      ut.push({ plass, ansattId });
  return ut;
}

function sistSammeUkedag(besok: Besoksplass, historie: readonly Gikk[]): Gikk[] {
  const likt = historie.filter(
    (h) =>
      h.dagsdel === besok.dagsdel &&
      h.gruppe === besok.gruppe &&
      h.dato < besok.dato &&
      weekday(h.dato) === weekday(besok.dato),
  );
  const sist = likt.reduce<Dato | null>((m, h) => (m === null || h.dato > m ? h.dato : m), null);
  return likt.filter((h) => h.dato === sist);
}
