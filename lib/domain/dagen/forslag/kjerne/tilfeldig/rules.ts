/** Et eget, lite tilfeldighetshjul (mulberry32), så samme frø gir samme plan på alle maskiner. */
export class Terning {
  private tilstand: number;

  constructor(seed: number) {
    this.tilstand = (seed * 0x9e3779b9) >>> 0;
  }

  /** [0, 1) */
  brok(): number {
    this.tilstand = (this.tilstand + 0x6d2b79f5) | 0;
    let t = Math.imul(this.tilstand ^ (this.tilstand >>> 15), this.tilstand | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** 0 … n − 1 */
  under(n: number): number {
    return (this.brok() * n) | 0;
  }
}
