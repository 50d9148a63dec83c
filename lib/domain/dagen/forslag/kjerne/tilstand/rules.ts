import type { Modell } from '../modell/types';

/** En tid som regnes om flere ganger enn dette i samme trekk, går i ring: to par venter på hverandre. */
const FLEST_OMREGNINGER = 5;

const sen = (start: number, senest: number): number => (start > senest ? start - senest : 0);

/**
 * Planen mens det letes: én lenket liste per person, starttider, og summene i målet. Et trekk endrer lenkene, sier hvilke noder som
 * må regnes om (`merk`), og `tidsett` regner bare det som faktisk blir endret. `angre` setter tidene tilbake. Ingenting tildeles
 * minne underveis.
 */
export class Tilstand {
  readonly neste: Int32Array;
  readonly forrige: Int32Array;
  /** Person per node, −1 når halvdelen ikke er fordelt. */
  readonly hvem: Int32Array;
  readonly start: Float64Array;
  /** Plassen til hvert oppdrag i dagens ene rekkefølge. Langs hver rute stiger den, så ingen kan vente på hverandre i ring. */
  readonly nokkel: Float64Array;
  /** Hvor mange av personens pauser som er tatt når noden begynner. */
  readonly tatt: Int32Array;
  /** Tilbake på sluttstedet; bare for personer det passes på. */
  readonly retur: Float64Array;
  readonly arbeid: Float64Array;
  sumReise = 0;
  sumSen = 0;
  maksSen = 0;
  sumOvertid = 0;
  sumLast = 0;
  sumValg = 0;
  sumUtelatt = 0;

  private readonly ko: Int32Array;
  private antallKo = 0;
  private readonly iKo: Uint8Array;
  private readonly besok: Int32Array;
  private readonly sett: Int32Array;
  private stempel = 0;
  private readonly porter: Int32Array;
  private antallPorter = 0;
  private readonly iPorter: Uint8Array;

  private readonly loggNode: Int32Array;
  private readonly loggStart: Float64Array;
  private readonly loggTatt: Int32Array;
  private antallLogg = 0;
  private readonly loggPort: Int32Array;
  private readonly loggRetur: Float64Array;
  private antallLoggPort = 0;
  private gammelSen = 0;
  private gammelMaks = 0;
  private gammelOvertid = 0;
  private mistetMaks = false;
  private pauserFor = 0;

  constructor(readonly m: Modell) {
    const n = m.H + m.P;
    this.neste = new Int32Array(n);
    this.forrige = new Int32Array(n);
    this.hvem = new Int32Array(n);
    this.start = new Float64Array(n);
    this.nokkel = new Float64Array(m.O);
    this.tatt = new Int32Array(n);
    this.retur = new Float64Array(m.P);
    this.arbeid = new Float64Array(m.P);
    this.ko = new Int32Array(m.H + 1);
    this.iKo = new Uint8Array(m.H);
    this.besok = new Int32Array(m.H);
    this.sett = new Int32Array(m.H);
    this.porter = new Int32Array(m.P);
    this.iPorter = new Uint8Array(m.P);
    this.loggNode = new Int32Array(m.H * 2 * FLEST_OMREGNINGER + 8);
    this.loggStart = new Float64Array(this.loggNode.length);
    this.loggTatt = new Int32Array(this.loggNode.length);
    this.loggPort = new Int32Array(m.P);
    this.loggRetur = new Float64Array(m.P);
    this.tom();
  }

  /** Ingen har noe; alt er utelatt. */
  tom(): void {
    const { m } = this;
    for (let h = 0; h < m.H; h++) {
      this.neste[h] = this.forrige[h] = this.hvem[h] = -1;
      this.start[h] = m.tidligst[h]!;
      this.tatt[h] = 0;
    }
    for (let p = 0; p < m.P; p++) {
      const port = m.H + p;
      this.neste[port] = this.forrige[port] = port;
      this.hvem[port] = p;
      this.start[port] = m.fra[p]!;
      this.retur[p] = -Infinity;
    }
    this.regnSummer();
  }

  /** Målet etter vekt. */
  kostnad(): number {
    const { m } = this;
    return (
      m.vReise * this.sumReise +
      m.vSen * this.sumSen +
      m.vMaks * this.maksSen +
      m.vOvertid * this.sumOvertid +
      m.vLast * this.sumLast +
      this.sumValg +
      this.sumUtelatt
    );
  }

  /** Summene på nytt fra tidene: retter opp avrunding som hoper seg opp. */
  regnSummer(): void {
    const { m } = this;
    this.sumReise =
      this.sumSen =
      this.maksSen =
      this.sumOvertid =
      this.sumLast =
      this.sumValg =
      this.sumUtelatt =
        0;
    for (let p = 0; p < m.P; p++) {
      let arbeid = 0;
      for (let a = m.H + p, b = this.neste[a]!; ; a = b, b = this.neste[a]!) {
        if (b === m.H + p && a === b) break;
        const tid = this.vei(p, a, b);
        this.sumReise += tid;
        arbeid += tid + m.varighet[b]!;
        if (b >= m.H) break;
        const s = sen(this.start[b]!, m.senest[b]!);
        this.sumSen += s;
        if (s > this.maksSen) this.maksSen = s;
        this.sumValg += m.kostnad[b * m.P + p]!;
      }
      this.arbeid[p] = arbeid;
      this.sumLast += this.last(p, arbeid);
      if (m.passPaa[p]) this.sumOvertid += sen(this.retur[p]!, m.til[p]!);
    }
    for (let o = 0; o < m.O; o++) if (this.hvem[m.forste[o]!] === -1) this.sumUtelatt += m.utelat[o]!;
  }

  last(p: number, arbeid: number): number {
    const maal = this.m.maal[p]!;
    return maal > 0 ? ((arbeid - maal) * (arbeid - maal)) / maal : 0;
  }

  vei(p: number, a: number, b: number): number {
    const { m } = this;
    return m.reise[m.bit[p]! + m.rad[a]! + m.kol[b]!]!;
  }

  /** Lenker inn og fører reise, arbeid, belastning og valg. Tidene kommer med `tidsett`; `sumUtelatt` fører den som kaller. */
  settInn(h: number, etter: number): void {
    const b = this.neste[etter]!;
    const p = this.hvem[etter]!;
    this.forArbeid(h, p, etter, b, 1);
    this.neste[etter] = h;
    this.forrige[h] = etter;
    this.neste[h] = b;
    this.forrige[b] = h;
    this.hvem[h] = p;
  }

  taUt(h: number): void {
    const a = this.forrige[h]!;
    const b = this.neste[h]!;
    this.forArbeid(h, this.hvem[h]!, a, b, -1);
    this.neste[a] = b;
    this.forrige[b] = a;
    this.hvem[h] = -1;
  }

  private forArbeid(h: number, p: number, a: number, b: number, fortegn: 1 | -1): void {
    const { m } = this;
    const omvei = this.vei(p, a, h) + this.vei(p, h, b) - (a >= m.H && b >= m.H ? 0 : this.vei(p, a, b));
    const arbeid = this.arbeid[p]!;
    const nytt = arbeid + fortegn * (omvei + m.varighet[h]!);
    this.arbeid[p] = nytt;
    this.sumReise += fortegn * omvei;
    this.sumValg += fortegn * m.kostnad[h * m.P + p]!;
    this.sumLast += this.last(p, nytt) - this.last(p, arbeid);
  }

  /** Plassen til en node i rekkefølgen: porten er både før og etter alt. */
  plass(node: number, port: number): number {
    return node < this.m.H ? this.nokkel[this.m.oppdragAv[node]!]! : port;
  }

  /** Den siste i ruta til `p` med en plass før `nokkel`. */
  sisteFor(p: number, nokkel: number): number {
    const { m } = this;
    let a = m.H + p;
    for (let b = this.neste[a]!; b < m.H && this.nokkel[m.oppdragAv[b]!]! < nokkel; b = this.neste[b]!) a = b;
    return a;
  }

  /** Hele tall i samme rekkefølge, så det alltid er plass imellom. */
  nummerer(): void {
    const rekke = Array.from(this.nokkel.keys()).sort((a, b) => this.nokkel[a]! - this.nokkel[b]! || a - b);
    rekke.forEach((o, i) => (this.nokkel[o] = i + 1));
  }

  /** Noden må regnes om. En port: personens hjemkomst må regnes om. */
  merk(node: number): void {
    const { m } = this;
    if (node >= m.H) {
      const p = node - m.H;
      if (m.passPaa[p] === 0 || this.iPorter[p] === 1) return;
      this.iPorter[p] = 1;
      this.porter[this.antallPorter++] = p;
      return;
    }
    const makker = m.makker[node]!;
    const enhet = makker >= 0 && makker < node ? makker : node;
    if (this.iKo[enhet] === 1) return;
    this.iKo[enhet] = 1;
    this.ko[this.antallKo++] = enhet;
  }

  /**
   * Regner om det som er merket og alt det drar med seg. `false`: en hard grense brytes, tidene går i ring, eller forsinkelsen er
   * alt blitt så mye som `tak` (etter vekt) større.
   */
  tidsett(tak = Infinity): boolean {
    const { m, nokkel, ko } = this;
    this.antallLogg = this.antallLoggPort = 0;
    this.gammelSen = this.sumSen;
    this.gammelMaks = this.maksSen;
    this.gammelOvertid = this.sumOvertid;
    this.mistetMaks = false;
    this.stempel++;
    while (this.antallKo > 0) {
      let i = 0;
      for (let k = 1; k < this.antallKo; k++)
        if (nokkel[m.oppdragAv[ko[k]!]!]! < nokkel[m.oppdragAv[ko[i]!]!]!) i = k;
      const enhet = ko[i]!;
      ko[i] = ko[--this.antallKo]!;
      this.iKo[enhet] = 0;
      if (!this.regnOm(enhet)) return this.avbryt();
      if (m.vSen * (this.sumSen - this.gammelSen) + m.vMaks * (this.maksSen - this.gammelMaks) > tak)
        return this.avbryt();
    }
    for (; this.antallPorter > 0;) {
      const p = this.porter[--this.antallPorter]!;
      this.iPorter[p] = 0;
      if (!this.regnRetur(p)) return this.avbryt();
    }
    if (this.mistetMaks && this.maksSen <= this.gammelMaks) this.maksSen = this.finnMaks();
    return true;
  }

  /** Tidene slik de var før `tidsett`. */
  angre(): void {
    for (let i = this.antallLogg - 1; i >= 0; i--) {
      const node = this.loggNode[i]!;
      this.start[node] = this.loggStart[i]!;
      this.tatt[node] = this.loggTatt[i]!;
    }
    for (let i = this.antallLoggPort - 1; i >= 0; i--) this.retur[this.loggPort[i]!] = this.loggRetur[i]!;
    this.antallLogg = this.antallLoggPort = 0;
    this.sumSen = this.gammelSen;
    this.maksSen = this.gammelMaks;
    this.sumOvertid = this.gammelOvertid;
  }

  private avbryt(): false {
    for (let k = 0; k < this.antallKo; k++) this.iKo[this.ko[k]!] = 0;
    for (let k = 0; k < this.antallPorter; k++) this.iPorter[this.porter[k]!] = 0;
    this.antallKo = this.antallPorter = 0;
    this.angre();
    return false;
  }

  private regnOm(enhet: number): boolean {
    const { m } = this;
    if (this.sett[enhet] !== this.stempel) {
      this.sett[enhet] = this.stempel;
      this.besok[enhet] = 0;
    }
    if (++this.besok[enhet]! > FLEST_OMREGNINGER) return false;
    const andre = m.makker[enhet]!;
    if (andre >= 0) return this.regnOmPar(enhet, andre);
    const tid = this.tidligstMulig(enhet, -Infinity);
    return this.settTid(enhet, tid, this.pauserFor);
  }

  private regnOmPar(forste: number, andre: number): boolean {
    const { m } = this;
    const min = m.synkMin[forste]!;
    const max = m.synkMax[forste]!;
    const harPauser = m.passPaa[this.hvem[forste]!]! + m.passPaa[this.hvem[andre]!]! > 0;
    let startA = -Infinity;
    let startB = -Infinity;
    // Den andre kan ha skjøvet starten så langt at en pause må tas først likevel. Da regnes det om igjen.
    for (let runde = 0; runde < 4; runde++) {
      const a = this.tidligstMulig(forste, startA);
      const tattA = this.pauserFor;
      const b = this.tidligstMulig(andre, startB);
      const tattB = this.pauserFor;
      const nyA = a > b - max ? a : b - max;
      const nyB = b > nyA + min ? b : nyA + min;
      if (!harPauser || (nyA === startA && nyB === startB))
        return this.settTid(forste, nyA, tattA) && this.settTid(andre, nyB, tattB);
      startA = nyA;
      startB = nyB;
    }
    return false;
  }

  private settTid(h: number, tid: number, tatt: number): boolean {
    const { m } = this;
    if (tid > m.hardSenest[h]! || tid === Infinity) return false;
    const gammel = this.start[h]!;
    if (tid === gammel && tatt === this.tatt[h]) return true;
    const i = this.antallLogg++;
    this.loggNode[i] = h;
    this.loggStart[i] = gammel;
    this.loggTatt[i] = this.tatt[h]!;
    this.start[h] = tid;
    this.tatt[h] = tatt;
    const senest = m.senest[h]!;
    const for_ = sen(gammel, senest);
    const naa = sen(tid, senest);
    this.sumSen += naa - for_;
    if (naa > this.maksSen) this.maksSen = naa;
    else if (for_ >= this.gammelMaks && naa < for_) this.mistetMaks = true;
    this.merk(this.neste[h]!);
    return true;
  }

  private regnRetur(p: number): boolean {
    const { m } = this;
    const port = m.H + p;
    const siste = this.forrige[port]!;
    const tid =
      siste === port ? -Infinity : this.start[siste]! + m.varighet[siste]! + this.vei(p, siste, port);
    if (tid > m.til[p]! && m.hardSlutt[p] === 1) return false;
    const gammel = this.retur[p]!;
    if (tid === gammel) return true;
    const i = this.antallLoggPort++;
    this.loggPort[i] = p;
    this.loggRetur[i] = gammel;
    this.retur[p] = tid;
    this.sumOvertid += sen(tid, m.til[p]!) - sen(gammel, m.til[p]!);
    return true;
  }

  /** Når personen tidligst kan begynne på `h`. `minst`: starten er alt skjøvet hit av den andre halvdelen. */
  private tidligstMulig(h: number, minst: number): number {
    const { m } = this;
    const fra = this.forrige[h]!;
    const p = this.hvem[h]!;
    const framme = this.start[fra]! + m.varighet[fra]! + m.reise[m.bit[p]! + m.rad[fra]! + m.kol[h]!]!;
    const tidligst = m.tidligst[h]!;
    this.pauserFor = 0;
    if (m.passPaa[p] === 1) return this.medPauser(h, p, fra, Math.max(minst, tidligst));
    return framme > tidligst ? framme : tidligst;
  }

  /** En pause tas når den får plass i ventetiden, og ellers i siste liten. */
  private medPauser(h: number, p: number, fra: number, tidligst: number): number {
    const { m } = this;
    const vei = this.vei(p, fra, h);
    let klar = this.start[fra]! + m.varighet[fra]!;
    const forste = m.pauseAv[p]!;
    const sluttPauser = m.pauseAv[p + 1]!;
    let k = forste + (fra >= m.H ? 0 : this.tatt[fra]!);
    for (; k < sluttPauser; k++) {
      const tidligstPause = Math.max(klar, m.pauseFra[k]!);
      const ferdig = Math.max(klar + vei, m.pauseFra[k]!) + m.pauseTid[k]!;
      const utenPause = Math.max(klar + vei, tidligst);
      const plass = ferdig <= tidligst;
      if (!plass && utenPause + m.varighet[h]! <= m.pauseTil[k]!) break;
      if (tidligstPause > m.pauseTil[k]!) {
        this.pauserFor = k - forste;
        return Infinity;
      }
      klar = ferdig - vei;
    }
    this.pauserFor = k - forste;
    return Math.max(klar + vei, m.tidligst[h]!);
  }

  private finnMaks(): number {
    const { m } = this;
    let maks = 0;
    for (let h = 0; h < m.H; h++) {
      if (this.hvem[h] === -1) continue;
      const s = sen(this.start[h]!, m.senest[h]!);
      if (s > maks) maks = s;
    }
    return maks;
  }
}
