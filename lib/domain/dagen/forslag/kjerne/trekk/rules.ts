import type { Modell } from '../modell/types';
import type { Nabolag } from '../nabolag/types';
import type { Terning } from '../tilfeldig/rules';
import type { Tilstand } from '../tilstand/rules';
import { Bytte } from './bytte/rules';

/** Lengden på en hale: alt til ruta er slutt. */
const HALE = 1 << 20;

/**
 * Så ofte prøves et sted som ikke er en nabo: noen må ofres når ikke alt kan rekkes, og den som ofres, havner langt fra vinduet sitt.
 */
const ANDEL_HVOR_SOM_HELST = 0.12;

/**
 * Trekkene. De fleste er ett og samme: bytt et stykke av en rute (A: a1 … a2) med et stykke av en annen (B: det etter `g`), der
 * begge kan være ett stopp, noen få eller hele halen, og B kan være tomt. Stykkene møtes hos naboer i tid og sted.
 */
export class Trekk {
  private readonly m: Modell;
  private readonly bytte: Bytte;

  constructor(
    private readonly t: Tilstand,
    private readonly naboer: Nabolag,
    private readonly terning: Terning,
  ) {
    this.m = t.m;
    this.bytte = new Bytte(t);
  }

  /** Ett forsøk. `true`: planen er endret, og ble høyst `terskel` dyrere. */
  gjor(terskel: number): boolean {
    const { m, terning, t } = this;
    this.bytte.terskel = terskel;
    const h = terning.under(m.H);
    if (t.hvem[h] === -1) return false;
    const r = terning.brok();
    if (m.makker[h]! >= 0 && r < 0.3) return this.flyttPar(h);
    const u = terning.brok();
    if (u < 0.36) return this.mot(h, 1, 0);
    if (u < 0.62) return this.mot(h, 1, 1);
    if (u < 0.7) return this.mot(h, 2, 0);
    if (u < 0.78) return this.mot(h, 2, 1);
    if (u < 0.84) return this.mot(h, 2, 2);
    if (u < 0.88) return this.mot(h, 3, terning.under(4));
    return this.mot(h, HALE, HALE);
  }

  /** Et stykke på `a` stopp fra og med (eller til og med) h flyttes inntil en nabo, og `b` stopp der går motsatt vei. */
  private mot(h: number, a: number, b: number): boolean {
    const { t, m, naboer, terning } = this;
    const H = m.H;
    if (terning.brok() < ANDEL_HVOR_SOM_HELST) return this.motHvemSomHelst(h, a, b);
    const forover = a === HALE || terning.brok() < 0.5;
    if (forover) {
      const fra = naboer.forPlass[h]!;
      const n = naboer.forPlass[h + 1]! - fra;
      if (n === 0) return false;
      const r = terning.brok();
      const g = naboer.for_[fra + ((r * r * n) | 0)]!;
      if (t.hvem[g] === -1 || t.forrige[h] === g) return false;
      let a2 = h;
      for (let i = 1; i < a && t.neste[a2]! < H; i++) a2 = t.neste[a2]!;
      return this.bytte.bytt(h, a2, g, b);
    }
    const fra = naboer.etterPlass[h]!;
    const n = naboer.etterPlass[h + 1]! - fra;
    if (n === 0) return false;
    const r = terning.brok();
    const s = naboer.etter[fra + ((r * r * n) | 0)]!;
    if (t.hvem[s] === -1 || t.neste[h] === s) return false;
    let a1 = h;
    for (let i = 1; i < a && t.forrige[a1]! < H; i++) a1 = t.forrige[a1]!;
    let g = t.forrige[s]!;
    if (t.hvem[s] === t.hvem[h]) return this.bytte.flyttInne(a1, h, g);
    let antall = 0;
    for (; antall < b && g < H; antall++) g = t.forrige[g]!;
    return this.bytte.bytt(a1, h, g, antall);
  }

  private motHvemSomHelst(h: number, a: number, b: number): boolean {
    const { t, m } = this;
    const p = this.terning.under(m.P);
    if (m.kostnad[h * m.P + p] === Infinity) return false;
    let a2 = h;
    for (let i = 1; i < a && t.neste[a2]! < m.H; i++) a2 = t.neste[a2]!;
    return this.bytte.bytt(h, a2, this.etterHvaSomHelst(p), b);
  }

  /** Først, sist eller et tilfeldig sted i ruta. */
  private etterHvaSomHelst(p: number): number {
    const { t, m } = this;
    const port = m.H + p;
    const r = this.terning.brok();
    if (r < 0.25) return port;
    if (r < 0.6) return t.forrige[port]!;
    let g = port;
    for (let steg = this.terning.under(12); steg > 0; steg--) g = t.neste[g]!;
    return g;
  }

  /** Begge halvdelene av oppdraget flyttes på én gang. */
  private flyttPar(h: number): boolean {
    const { t, m, naboer, terning } = this;
    const makker = m.makker[h]!;
    const fra = naboer.forPlass[h]!;
    const n = naboer.forPlass[h + 1]! - fra;
    if (n === 0) return false;
    const r = terning.brok();
    const g =
      terning.brok() < 0.15
        ? this.etterHvaSomHelst(terning.under(m.P))
        : naboer.for_[fra + ((r * r * n) | 0)]!;
    const p = t.hvem[g]!;
    if (p === -1 || g === makker || g === h || m.kostnad[h * m.P + p] === Infinity) return false;
    let q = t.hvem[makker]!;
    if (q === p || terning.brok() < 0.6) {
      const fra2 = naboer.forPlass[makker]!;
      const n2 = naboer.forPlass[makker + 1]! - fra2;
      if (n2 === 0) return false;
      const s = terning.brok();
      q = t.hvem[naboer.for_[fra2 + ((s * s * n2) | 0)]!]!;
    }
    if (q === -1 || q === p || m.kostnad[makker * m.P + q] === Infinity) return false;
    const tid = Math.max(t.start[g]! + m.varighet[g]! + t.vei(p, g, h), m.tidligst[h]!);
    const tidMakker = h < makker ? tid + m.synkMin[h]! : tid - m.synkMin[h]!;
    let g2 = m.H + q;
    for (let x = t.neste[g2]!; x < m.H; x = t.neste[x]!) {
      if (x === h || x === makker) continue;
      if (t.start[x]! + 0.5 * m.varighet[x]! > tidMakker) break;
      g2 = x;
    }
    const ra = t.forrige[h]!;
    const rb = t.forrige[makker]!;
    const reise = t.sumReise;
    const valg = t.sumValg;
    const last = t.sumLast;
    const na = t.neste[h]!;
    const nb = t.neste[makker]!;
    t.taUt(h);
    t.taUt(makker);
    t.settInn(h, g);
    t.settInn(makker, g2);
    const fast = m.vReise * (t.sumReise - reise) + t.sumValg - valg + m.vLast * (t.sumLast - last);
    if (fast - m.vSen * t.sumSen - m.vMaks * t.maksSen - m.vOvertid * t.sumOvertid <= this.bytte.terskel) {
      t.merk(na);
      t.merk(nb);
      t.merk(h);
      t.merk(t.neste[h]!);
      t.merk(t.neste[makker]!);
      if (this.bytte.tidsettInnen(fast, m.vSen * t.sumSen + m.vMaks * t.maksSen)) return true;
    }
    t.taUt(makker);
    t.taUt(h);
    // Motsatt rekkefølge av uttaket: den siste ut først inn.
    t.settInn(makker, rb);
    t.settInn(h, ra);
    t.sumReise = reise;
    t.sumValg = valg;
    t.sumLast = last;
    return false;
  }
}
