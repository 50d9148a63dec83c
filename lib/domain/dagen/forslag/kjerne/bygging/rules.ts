import type { Tilstand } from '../tilstand/rules';

/** Så mange av de beste anslagene prøves på ordentlig. */
const PROVES = 4;

interface Plass {
  etter: number;
  anslag: number;
}

/** Det det ser ut til å koste å legge `h` rett etter `etter`, uten å regne videre enn til neste stopp. */
export function anslaaPlass(t: Tilstand, h: number, etter: number, tidligst: number): number {
  const { m } = t;
  const p = t.hvem[etter]!;
  const valg = m.kostnad[h * m.P + p]!;
  if (valg === Infinity) return Infinity;
  const neste = t.neste[etter]!;
  const inn = t.vei(p, etter, h);
  const ut = t.vei(p, h, neste);
  const tid = Math.max(t.start[etter]! + m.varighet[etter]! + inn, tidligst);
  if (tid > m.hardSenest[h]!) return Infinity;
  const tom = neste >= m.H && etter >= m.H;
  const reise = inn + ut - (tom ? 0 : t.vei(p, etter, neste));
  let kost = m.vReise * reise + valg + m.vSen * Math.max(0, tid - m.senest[h]!);
  kost += m.vMaks * Math.max(0, tid - m.senest[h]! - t.maksSen);
  const videre = tid + m.varighet[h]! + ut;
  if (neste < m.H) {
    const skyv = videre - Math.max(t.start[neste]!, m.senest[neste]!);
    if (skyv > 0) kost += m.vSen * skyv;
    if (videre > m.hardSenest[neste]!) return Infinity;
  } else if (m.passPaa[p]) {
    if (videre > m.til[p]! && m.hardSlutt[p]) return Infinity;
    kost += m.vOvertid * Math.max(0, videre - Math.max(m.til[p]!, t.retur[p]!));
  }
  if (m.vLast > 0 && m.maal[p]! > 0)
    kost += m.vLast * (t.last(p, t.arbeid[p]! + reise + m.varighet[h]!) - t.last(p, t.arbeid[p]!));
  return kost;
}

/** De beste plassene til `h`, én per person. */
function plasser(t: Tilstand, h: number, antall: number, tidligst: number, ikke: number): Plass[] {
  const { m } = t;
  const funn: Plass[] = [];
  for (let p = 0; p < m.P; p++) {
    if (p === ikke || m.kostnad[h * m.P + p] === Infinity) continue;
    let best: Plass = { etter: -1, anslag: Infinity };
    for (let g = m.H + p, forste = true; forste || g < m.H; g = t.neste[g]!, forste = false) {
      const anslag = anslaaPlass(t, h, g, tidligst);
      if (anslag < best.anslag) best = { etter: g, anslag };
    }
    if (best.etter >= 0) funn.push(best);
  }
  return funn.sort((a, b) => a.anslag - b.anslag || a.etter - b.etter).slice(0, antall);
}

/** Legger oppdraget der det koster minst, regnet ut på ordentlig for de beste anslagene. `false`: det er ingen lovlig plass. */
export function leggInn(t: Tilstand, o: number): boolean {
  const { m } = t;
  const h = m.forste[o]!;
  const to = m.forste[o + 1]! - h > 1;
  const tidligst = m.tidligst[h]!;
  // Dyrere enn å la det ligge skal det ikke bli.
  let best = t.kostnad() + m.utelat[o]!;
  let bestA = -1;
  let bestB = -1;
  for (const a of plasser(t, h, PROVES, tidligst, -1)) {
    if (!to) {
      const kost = prov(t, h, a.etter, -1, -1);
      if (kost < best) {
        best = kost;
        bestA = a.etter;
      }
      continue;
    }
    const p = t.hvem[a.etter]!;
    const start = Math.max(tidligst, t.start[a.etter]! + m.varighet[a.etter]! + t.vei(p, a.etter, h));
    for (const b of plasser(t, h + 1, PROVES, start + m.synkMin[h]!, p)) {
      const kost = prov(t, h, a.etter, h + 1, b.etter);
      if (kost < best) {
        best = kost;
        bestA = a.etter;
        bestB = b.etter;
      }
    }
  }
  if (bestA < 0) return false;
  return leggFast(t, o, bestA, bestB);
}

/** En plass i rekkefølgen som er etter begge og før begges neste. NaN: det finnes ingen. */
function felles(t: Tilstand, g: number, h: number): number {
  const fra = Math.max(t.plass(g, -Infinity), t.plass(h, -Infinity));
  const til = Math.min(t.plass(t.neste[g]!, Infinity), t.plass(t.neste[h]!, Infinity));
  if (fra >= til) return NaN;
  if (fra === -Infinity) return til === Infinity ? 0 : til - 1;
  return til === Infinity ? fra + 1 : (fra + til) / 2;
}

/** Målet med halvdelene på plass; planen er uendret etterpå. */
function prov(t: Tilstand, a: number, etterA: number, b: number, etterB: number): number {
  const lovlig = settFast(t, a, etterA, b, etterB);
  if (!lovlig) return Infinity;
  const kost = t.kostnad();
  t.angre();
  if (b >= 0) t.taUt(b);
  t.taUt(a);
  return kost;
}

/** Legger halvdelene inn og regner tidene. Går det ikke, er planen uendret. */
function settFast(t: Tilstand, a: number, etterA: number, b: number, etterB: number): boolean {
  const nokkel = felles(t, etterA, b >= 0 ? etterB : etterA);
  if (Number.isNaN(nokkel)) return false;
  t.nokkel[t.m.oppdragAv[a]!] = nokkel;
  t.settInn(a, etterA);
  t.merk(a);
  if (b >= 0) {
    t.settInn(b, etterB);
    t.merk(b);
    t.merk(t.neste[b]!);
  }
  t.merk(t.neste[a]!);
  if (t.tidsett()) return true;
  if (b >= 0) t.taUt(b);
  t.taUt(a);
  return false;
}

export function leggFast(t: Tilstand, o: number, etterA: number, etterB: number): boolean {
  const h = t.m.forste[o]!;
  if (!settFast(t, h, etterA, etterB < 0 ? -1 : h + 1, etterB)) return false;
  t.sumUtelatt -= t.m.utelat[o]!;
  return true;
}

/** Tar oppdraget ut av planen. `false`: reisetidene er slik at en grense ryker når det ikke er der; tidene må hentes tilbake. */
export function taUtOppdrag(t: Tilstand, o: number): boolean {
  const { m } = t;
  for (let h = m.forste[o]!; h < m.forste[o + 1]!; h++) {
    const neste = t.neste[h]!;
    t.taUt(h);
    t.merk(neste);
  }
  t.sumUtelatt += m.utelat[o]!;
  return t.tidsett();
}

/** En første plan: oppdragene etter når de haster, hvert der det koster minst. */
export function byggFra(t: Tilstand): void {
  const { m } = t;
  const rekke = Array.from({ length: m.O }, (_, o) => o).filter((o) => t.hvem[m.forste[o]!] === -1);
  const haster = (o: number) => m.tidligst[m.forste[o]!]! + m.senest[m.forste[o]!]!;
  rekke.sort((a, b) => haster(a) - haster(b) || a - b);
  for (const o of rekke) {
    leggInn(t, o);
    t.nummerer();
  }
}
