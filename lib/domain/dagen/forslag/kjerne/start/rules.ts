import { leggFast } from '../bygging/rules';
import type { Tilstand } from '../tilstand/rules';
import type { Plan } from '../types';

interface Stopp {
  h: number;
  person: number;
  start: number;
  /** Plassen i ruta. */
  plass: number;
}

/** Planen det begynnes på, så langt den er lovlig. Det som ikke er det, blir liggende utenfor. */
export function lesStart(t: Tilstand, start: Pick<Plan, 'ruter'>): void {
  const oppdrag = brukbare(t, start);
  if (altPaaEnGang(t, oppdrag)) return;
  t.tom();
  for (const deler of oppdrag) {
    const [a, b] = deler;
    leggFast(t, t.m.oppdragAv[a!.h]!, foran(t, a!, oppdrag), b ? foran(t, b, oppdrag) : -1);
  }
}

/** Oppdrag der alle delene står i planen, hos ulike personer som kan. Sortert etter start. */
function brukbare(t: Tilstand, start: Pick<Plan, 'ruter'>): Stopp[][] {
  const { m } = t;
  const av = new Map<number, Stopp[]>();
  for (const { person, stopp } of start.ruter)
    stopp.forEach((s, plass) => {
      if (!(s.oppdrag >= 0 && s.oppdrag < m.O)) return;
      const h = m.forste[s.oppdrag]! + s.del;
      av.set(s.oppdrag, [...(av.get(s.oppdrag) ?? []), { h, person, start: s.start, plass }]);
    });
  return [...av]
    .filter(([o, deler]) => {
      const rett = deler.sort((a, b) => a.h - b.h).every((s, i) => s.h === m.forste[o]! + i);
      const kan = deler.every((s) => m.kostnad[s.h * m.P + s.person]! < Infinity);
      const ulike = new Set(deler.map((s) => s.person)).size === deler.length;
      return rett && kan && ulike && deler.length === m.forste[o + 1]! - m.forste[o]!;
    })
    .map(([, deler]) => deler)
    .sort((a, b) => a[0]!.start - b[0]!.start || a[0]!.h - b[0]!.h);
}

function altPaaEnGang(t: Tilstand, oppdrag: readonly Stopp[][]): boolean {
  const { m } = t;
  if (!settRekkefolge(t, oppdrag)) return false;
  for (const s of oppdrag.flat().sort((a, b) => a.plass - b.plass)) {
    t.start[s.h] = s.start;
    t.settInn(s.h, t.forrige[m.H + s.person]!);
    t.merk(s.h);
    t.merk(m.H + s.person);
  }
  const lovlig = t.tidsett();
  t.regnSummer();
  return lovlig;
}

/** Én rekkefølge for alle rutene: et par som går i serie, kan stå der det begynner, slutter eller midt imellom. */
function settRekkefolge(t: Tilstand, oppdrag: readonly Stopp[][]): boolean {
  const rute = oppdrag.flat().sort((a, b) => a.person - b.person || a.plass - b.plass);
  for (const vekt of [0, 1, 0.5]) {
    for (const [a, b] of oppdrag)
      t.nokkel[t.m.oppdragAv[a!.h]!] = b ? a!.start + vekt * (b.start - a!.start) : a!.start;
    const plass = (s: Stopp) => t.nokkel[t.m.oppdragAv[s.h]!]!;
    const stiger = rute.every((s, i) => {
      const foran = rute[i - 1];
      return foran?.person !== s.person || plass(foran) < plass(s);
    });
    if (stiger) return true;
  }
  return false;
}

/** Det siste som alt ligger i ruta og som skal komme før. */
function foran(t: Tilstand, stopp: Stopp, oppdrag: readonly Stopp[][]): number {
  const { m } = t;
  const plass = new Map(oppdrag.flat().map((s) => [s.h, s.plass]));
  let etter = m.H + stopp.person;
  for (let g = t.neste[etter]!; g < m.H && plass.get(g)! < stopp.plass; g = t.neste[g]!) etter = g;
  return etter;
}
