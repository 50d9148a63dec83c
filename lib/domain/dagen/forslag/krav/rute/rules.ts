import { dagsdelPaa, maaHaPause } from '../../klokke/rules';
import type { Kravbrudd } from '../../types';
import type { Rutefakta } from '../types';

// Krav som bare kan ses på en hel rute. Samme form som de andre: null, eller bruddet.

/** Avrunding skal ikke bli et lovbrudd. */
const SLINGRING = 1e-6;

/** Hun er tilbake før vakta slutter, og går ikke mellom to vakter. */
export function vaktslutt(rute: Rutefakta): Kravbrudd | null {
  if (rute.stopp.length === 0) return null;
  const innenfor = rute.stopp.every((s) =>
    rute.okter.some((o) => s.start >= o.fra - SLINGRING && s.slutt <= o.til + SLINGRING),
  );
  const hjemme = rute.stopp.at(-1)!.slutt + rute.reiseHjem;
  const slutt = Math.max(...rute.okter.map((o) => o.til));
  return innenfor && hjemme <= slutt + SLINGRING ? null : { krav: 'VAKTSLUTT', ansattId: rute.ansattId };
}

/** Aml. § 10-9: er økta lang nok til å kreve pause, skal den få plass mellom to besøk, i tide. */
export function pause(rute: Rutefakta): Kravbrudd | null {
  const mangler = rute.okter.some(
    (okt) => maaHaPause(okt) && !rute.pauser.some((p) => p.fra >= okt.fra && p.til <= okt.til),
  );
  const holdes = rute.pauser.every((p) => ledigRom(rute).some((rom) => passer(p, rom)));
  return !mangler && holdes ? null : { krav: 'PAUSE', ansattId: rute.ansattId };
}

interface Rom {
  fra: number;
  til: number;
  /** Veien som også skal gås her. */
  vei: number;
}

/** Tida mellom to besøk, før det første og etter det siste. */
function ledigRom({ stopp, okter, reiseHjem }: Rutefakta): Rom[] {
  const rom: Rom[] = [];
  let fra = Math.min(...okter.map((o) => o.fra));
  for (const s of stopp) {
    rom.push({ fra, til: s.start, vei: s.reiseHit });
    fra = s.slutt;
  }
  return [...rom, { fra, til: Math.max(...okter.map((o) => o.til)), vei: reiseHjem }];
}

/** Hun tar pausen før hun går videre, eller når hun er framme. */
const passer = (p: { fra: number; til: number; varighet: number }, rom: Rom): boolean =>
  faarPlass(p, rom.fra, rom.til - rom.vei) || faarPlass(p, rom.fra + rom.vei, rom.til);

function faarPlass(p: { fra: number; til: number; varighet: number }, fra: number, til: number): boolean {
  const start = Math.max(p.fra, fra);
  return start <= p.til + SLINGRING && start + p.varighet <= til + SLINGRING;
}

/** Et besøk som er låst til en del av dagen, begynner i den. */
export function laastDagsdel(rute: Rutefakta): Kravbrudd | null {
  const feil = rute.stopp.find((s) => s.laastDagsdel && dagsdelPaa(s.start, rute.dagNr) !== s.laastDagsdel);
  return feil ? { krav: 'LAAST_DAGSDEL', ansattId: rute.ansattId, dagsdel: feil.laastDagsdel! } : null;
}

/** To plasser, to personer. */
export const toUlike = (ansatte: readonly string[]): Kravbrudd | null =>
  new Set(ansatte).size === ansatte.length ? null : { krav: 'TO_ULIKE', ansattId: ansatte[0] ?? null };

export const rutebrudd = (rute: Rutefakta): Kravbrudd[] =>
  [vaktslutt, pause, laastDagsdel].flatMap((spor) => spor(rute) ?? []);
