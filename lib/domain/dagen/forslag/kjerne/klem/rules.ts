import { leggInn, taUtOppdrag } from '../bygging/rules';
import type { Nabolag } from '../nabolag/types';
import { Bilde } from '../tilstand/bilde/rules';
import type { Tilstand } from '../tilstand/rules';
import type { Terning } from '../tilfeldig/rules';

/** Så mange naboer må høyst flytte på seg. */
const FLEST_UT = 3;

/** Klemmer inn et oppdrag som ligger utenfor: noen naboer ut, det inn, naboene inn igjen der det er best. */
export class Klem {
  private readonly for_: Bilde;

  constructor(
    private readonly t: Tilstand,
    private readonly naboer: Nabolag,
    private readonly terning: Terning,
  ) {
    this.for_ = new Bilde(t);
  }

  trengs(): boolean {
    return this.t.sumUtelatt > 1e-9;
  }

  gjor(terskel: number): boolean {
    const { t, terning } = this;
    const { m } = t;
    const o = this.finnUtelatt();
    if (o < 0) return false;
    const gammel = t.kostnad();
    this.for_.ta(t);
    const ute: number[] = [];
    const h = m.forste[o]!;
    const fra = this.naboer.forPlass[h]!;
    const n = this.naboer.forPlass[h + 1]! - fra;
    for (let i = n > 0 ? terning.under(FLEST_UT + 1) : 0; i > 0; i--) {
      const nabo = m.oppdragAv[this.naboer.for_[fra + terning.under(n)]!]!;
      if (t.hvem[m.forste[nabo]!] === -1 || ute.includes(nabo)) continue;
      if (!taUtOppdrag(t, nabo)) {
        this.for_.gi(t);
        return false;
      }
      ute.push(nabo);
    }
    if (leggInn(t, o)) for (const nabo of ute) leggInn(t, nabo);
    t.regnSummer();
    const ny = t.kostnad();
    if (ny - gammel <= terskel && ny !== gammel) return true;
    this.for_.gi(t);
    return false;
  }

  /** Et tilfeldig oppdrag som ligger utenfor. */
  private finnUtelatt(): number {
    const { m, hvem } = this.t;
    const begynn = this.terning.under(m.O);
    for (let i = 0; i < m.O; i++) {
      const o = (begynn + i) % m.O;
      if (hvem[m.forste[o]!] === -1) return o;
    }
    return -1;
  }
}
