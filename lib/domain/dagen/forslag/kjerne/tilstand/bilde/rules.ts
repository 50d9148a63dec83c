import type { Tilstand } from '../rules';

/** Et bilde av en plan, til å gå tilbake til. */
export class Bilde {
  private readonly neste: Int32Array;
  private readonly forrige: Int32Array;
  private readonly hvem: Int32Array;
  private readonly start: Float64Array;
  private readonly nokkel: Float64Array;
  private readonly tatt: Int32Array;
  private readonly retur: Float64Array;

  constructor(t: Tilstand) {
    this.neste = t.neste.slice();
    this.forrige = t.forrige.slice();
    this.hvem = t.hvem.slice();
    this.start = t.start.slice();
    this.nokkel = t.nokkel.slice();
    this.tatt = t.tatt.slice();
    this.retur = t.retur.slice();
  }

  ta(t: Tilstand): void {
    this.neste.set(t.neste);
    this.forrige.set(t.forrige);
    this.hvem.set(t.hvem);
    this.start.set(t.start);
    this.nokkel.set(t.nokkel);
    this.tatt.set(t.tatt);
    this.retur.set(t.retur);
  }

  gi(t: Tilstand): void {
    t.neste.set(this.neste);
    t.forrige.set(this.forrige);
    t.hvem.set(this.hvem);
    t.start.set(this.start);
    t.nokkel.set(this.nokkel);
    t.tatt.set(this.tatt);
    t.retur.set(this.retur);
    t.regnSummer();
  }
}
