import type { Modell } from '../../modell/types';
import type { Tilstand } from '../../tilstand/rules';
import type { Bytte } from '../bytte/rules';

/** Flytter oppdrag til en ny plass i rekkefølgen eller en ny person. Ble det for dyrt, er planen som før. */
export class Flytt {
  private readonly m: Modell;
  private reise = 0;
  private valg = 0;
  private last = 0;

  constructor(
    private readonly t: Tilstand,
    private readonly bytte: Bytte,
  ) {
    this.m = t.m;
  }

  /** Halvdelen `h` til `p`, den andre (om det er en) til `q`, begge på plassen `nokkel`. */
  til(h: number, nokkel: number, p: number, q: number): boolean {
    const { t, m } = this;
    const o = m.oppdragAv[h]!;
    const makker = m.makker[h]!;
    const gammel = t.nokkel[o]!;
    const etter = t.forrige[h]!;
    const neste = t.neste[h]!;
    const makkerEtter = makker < 0 ? -1 : t.forrige[makker]!;
    const makkerNeste = makker < 0 ? -1 : t.neste[makker]!;
    this.husk();
    t.taUt(h);
    if (makker >= 0) t.taUt(makker);
    t.nokkel[o] = nokkel;
    t.settInn(h, t.sisteFor(p, nokkel));
    if (makker >= 0) t.settInn(makker, t.sisteFor(q, nokkel));
    if (this.kanLonneSeg()) {
      t.merk(neste);
      t.merk(h);
      t.merk(t.neste[h]!);
      if (makker >= 0) {
        t.merk(makkerNeste);
        t.merk(t.neste[makker]!);
      }
      if (this.tidsett()) return true;
    }
    if (makker >= 0) t.taUt(makker);
    t.taUt(h);
    t.nokkel[o] = gammel;
    if (makker >= 0) t.settInn(makker, makkerEtter);
    t.settInn(h, etter);
    this.tilbake();
    return false;
  }

  /** To halvdeler hos hver sin person bytter. `ogPlass`: også plassen i rekkefølgen. */
  bytt(h: number, g: number, ogPlass: boolean): boolean {
    const { t, m } = this;
    const p = t.hvem[h]!;
    const q = t.hvem[g]!;
    const etterH = t.forrige[h]!;
    const etterG = t.forrige[g]!;
    const nesteH = t.neste[h]!;
    const nesteG = t.neste[g]!;
    this.husk();
    t.taUt(h);
    t.taUt(g);
    if (ogPlass) this.byttPlass(m.oppdragAv[h]!, m.oppdragAv[g]!);
    t.settInn(h, t.sisteFor(q, t.plass(h, 0)));
    t.settInn(g, t.sisteFor(p, t.plass(g, 0)));
    if (this.kanLonneSeg()) {
      t.merk(nesteH);
      t.merk(nesteG);
      t.merk(h);
      t.merk(g);
      t.merk(t.neste[h]!);
      t.merk(t.neste[g]!);
      if (this.tidsett()) return true;
    }
    t.taUt(g);
    t.taUt(h);
    if (ogPlass) this.byttPlass(m.oppdragAv[h]!, m.oppdragAv[g]!);
    t.settInn(g, etterG);
    t.settInn(h, etterH);
    this.tilbake();
    return false;
  }

  private byttPlass(a: number, b: number): void {
    const { nokkel } = this.t;
    const plass = nokkel[a]!;
    nokkel[a] = nokkel[b]!;
    nokkel[b] = plass;
  }

  private husk(): void {
    this.reise = this.t.sumReise;
    this.valg = this.t.sumValg;
    this.last = this.t.sumLast;
  }

  private tilbake(): void {
    this.t.sumReise = this.reise;
    this.t.sumValg = this.valg;
    this.t.sumLast = this.last;
  }

  /** Det trekket sikkert koster før tidene er regnet. */
  private fast(): number {
    const { t, m } = this;
    return m.vReise * (t.sumReise - this.reise) + t.sumValg - this.valg + m.vLast * (t.sumLast - this.last);
  }

  private spart(): number {
    const { t, m } = this;
    return m.vSen * t.sumSen + m.vMaks * t.maksSen;
  }

  private kanLonneSeg(): boolean {
    return this.fast() - this.spart() - this.m.vOvertid * this.t.sumOvertid <= this.bytte.terskel;
  }

  private tidsett(): boolean {
    return this.bytte.tidsettInnen(this.fast(), this.spart());
  }
}
