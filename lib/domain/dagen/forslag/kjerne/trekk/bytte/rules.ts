import type { Modell } from '../../modell/types';
import type { Tilstand } from '../../tilstand/rules';

/** Bytter stykker av ruter og regner tidene. Ble det for dyrt, er planen som før. */
export class Bytte {
  /** Så mye dyrere får planen bli i dette trekket. */
  terskel = 0;
  private readonly m: Modell;

  constructor(private readonly t: Tilstand) {
    this.m = t.m;
  }

  /**
   * Stykket a1 … a2 flyttes til etter `g`, og de `b` stoppene som lå etter `g`, går motsatt vei. Rutene er to ulike.
   */
  bytt(a1: number, a2: number, g: number, b: number): boolean {
    const { t, m } = this;
    const H = m.H;
    const P = m.P;
    const p = t.hvem[a1]!;
    const q = t.hvem[g]!;
    const { neste, forrige, hvem, start } = t;
    const pa = forrige[a1]!;
    const na = neste[a2]!;
    let b1 = -1;
    let b2 = -1;
    let nb = neste[g]!;
    let valg = 0;
    let minutterA = 0;
    let minutterB = 0;
    for (let h = a1; ; h = neste[h]!) {
      const k = m.kostnad[h * P + q]!;
      if (k === Infinity) return false;
      const makker = m.makker[h]!;
      if (makker >= 0 && hvem[makker] === q) return false;
      valg += k - m.kostnad[h * P + p]!;
      minutterA += m.varighet[h]!;
      if (h === a2) break;
    }
    if (b > 0 && nb < H) {
      b1 = nb;
      for (let i = 0; i < b && nb < H; i++) {
        const k = m.kostnad[nb * P + p]!;
        if (k === Infinity) return false;
        const makker = m.makker[nb]!;
        if (makker >= 0 && hvem[makker] === p) return false;
        valg += k - m.kostnad[nb * P + q]!;
        minutterB += m.varighet[nb]!;
        b2 = nb;
        nb = neste[nb]!;
      }
    }
    const bitA = m.bit[p]!;
    const bitB = m.bit[q]!;
    const { reise, rad, kol } = m;
    const rpa = rad[pa]!;
    const rg = rad[g]!;
    const ra2 = rad[a2]!;
    const kna = kol[na]!;
    const knb = kol[nb]!;
    const inn = reise[bitB + rg + kol[a1]!]!;
    let dA = -reise[bitA + rpa + kol[a1]!]! - reise[bitA + ra2 + kna]!;
    let dB = inn + reise[bitB + ra2 + knb]!;
    if (b1 >= 0) {
      dA += reise[bitA + rpa + kol[b1]!]! + reise[bitA + rad[b2]! + kna]!;
      dB -= reise[bitB + rg + kol[b1]!]! + reise[bitB + rad[b2]! + knb]!;
    } else {
      if (pa !== na) dA += reise[bitA + rpa + kna]!;
      if (g !== nb) dB -= reise[bitB + rg + knb]!;
    }
    const ulik = bitA !== bitB;
    if (ulik) {
      const indreA = this.indre(a1, a2, bitA);
      const indreA2 = this.indre(a1, a2, bitB);
      dA -= indreA;
      dB += indreA2;
      if (b1 >= 0) {
        dB -= this.indre(b1, b2, bitB);
        dA += this.indre(b1, b2, bitA);
      }
    }
    let fast = m.vReise * (dA + dB) + valg;
    let last = 0;
    const arbeidA = t.arbeid[p]! + dA + minutterB - minutterA;
    const arbeidB = t.arbeid[q]! + dB + minutterA - minutterB;
    if (m.vLast > 0) {
      last = t.last(p, arbeidA) - t.last(p, t.arbeid[p]!) + t.last(q, arbeidB) - t.last(q, t.arbeid[q]!);
      fast += m.vLast * last;
    }
    // Billig først: det trekket sikkert koster, mot det det høyst kan spare i forsinkelse hos dem det slutter å hefte.
    let minst = fast;
    const senA = m.senest[a1]!;
    const tid = start[g]! + m.varighet[g]! + inn;
    if (tid > m.hardSenest[a1]!) return false;
    if (tid > senA) minst += m.vSen * (tid - senA);
    const spart = m.vSen * t.sumSen + m.vMaks * t.maksSen;
    if (minst - spart > this.terskel + m.vOvertid * t.sumOvertid) return false;
    // Lenk om.
    if (b1 >= 0) {
      neste[pa] = b1;
      forrige[b1] = pa;
      neste[b2] = na;
      forrige[na] = b2;
      for (let h = b1; ; h = neste[h]!) {
        hvem[h] = p;
        if (h === b2) break;
      }
    } else {
      neste[pa] = na;
      forrige[na] = pa;
    }
    neste[g] = a1;
    forrige[a1] = g;
    neste[a2] = nb;
    forrige[nb] = a2;
    const alle = ulik || m.passPaa[p] === 1 || m.passPaa[q] === 1;
    for (let h = a1; ; h = neste[h]!) {
      hvem[h] = q;
      if (alle) t.merk(h);
      if (h === a2) break;
    }
    t.merk(a1);
    t.merk(nb);
    t.merk(na);
    if (b1 >= 0) {
      t.merk(b1);
      if (alle) for (let h = b1; h !== b2; h = neste[h]!) t.merk(neste[h]!);
    }
    if (this.tidsettInnen(fast, spart)) {
      t.sumReise += dA + dB;
      t.sumValg += valg;
      t.sumLast += last;
      t.arbeid[p] = arbeidA;
      t.arbeid[q] = arbeidB;
      return true;
    }
    neste[pa] = a1;
    forrige[a1] = pa;
    for (let h = a1; ; h = neste[h]!) {
      hvem[h] = p;
      if (h === a2) break;
    }
    neste[a2] = na;
    forrige[na] = a2;
    if (b1 >= 0) {
      neste[g] = b1;
      forrige[b1] = g;
      for (let h = b1; ; h = neste[h]!) {
        hvem[h] = q;
        if (h === b2) break;
      }
      neste[b2] = nb;
      forrige[nb] = b2;
    } else {
      neste[g] = nb;
      forrige[nb] = g;
    }
    return false;
  }

  private indre(fra: number, til: number, bit: number): number {
    const { m, t } = this;
    let sum = 0;
    for (let h = fra; h !== til; h = t.neste[h]!) sum += m.reise[bit + m.rad[h]! + m.kol[t.neste[h]!]!]!;
    return sum;
  }

  tidsettInnen(fast: number, spart: number): boolean {
    const { t, m } = this;
    const for_ = m.vSen * t.sumSen + m.vMaks * t.maksSen + m.vOvertid * t.sumOvertid;
    if (!t.tidsett(this.terskel - fast + spart + m.vOvertid * t.sumOvertid)) return false;
    if (fast + m.vSen * t.sumSen + m.vMaks * t.maksSen + m.vOvertid * t.sumOvertid - for_ <= this.terskel)
      return true;
    t.angre();
    return false;
  }
}
