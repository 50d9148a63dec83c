/** Chance that repeats itself: the same seed word gives the same row of numbers. Never Math.random. */
export interface Tilfeldig {
  /** A whole number from `fra` to `til`, both included. */
  heltall: (fra: number, til: number) => number;
  /** True in about `andel` of the cases. */
  sjanse: (andel: number) => boolean;
  velg: <T>(liste: readonly T[]) => T;
  stokk: <T>(liste: readonly T[]) => T[];
}

export function tilfeldig(froord: string): Tilfeldig {
  let tilstand = hash(froord);
  const neste = (): number => {
    // mulberry32
    tilstand = (tilstand + 0x6d2b79f5) | 0;
    let t = Math.imul(tilstand ^ (tilstand >>> 15), 1 | tilstand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const heltall = (fra: number, til: number): number => fra + Math.floor(neste() * (til - fra + 1));
  return {
    heltall,
    sjanse: (andel) => neste() < andel,
    velg: (liste) => liste[heltall(0, liste.length - 1)]!,
    stokk: (liste) => {
      const kopi = [...liste];
      for (let i = kopi.length - 1; i > 0; i -= 1) {
        const j = heltall(0, i);
        [kopi[i], kopi[j]] = [kopi[j]!, kopi[i]!];
      }
      return kopi;
    },
  };
}

/** FNV-1a */
function hash(tekst: string): number {
  let h = 0x811c9dc5;
  for (const tegn of tekst) h = Math.imul(h ^ tegn.codePointAt(0)!, 0x01000193);
  return h >>> 0;
}
