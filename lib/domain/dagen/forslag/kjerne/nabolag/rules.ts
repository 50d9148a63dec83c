import type { Modell } from '../modell/types';
import type { Nabolag } from './types';

/** Så mange naboer hver halvdel har på hver side. Med et fast tall vokser arbeidet i søket ikke med dagen. */
const NABOER = 36;
/** Venting koster ingenting i seg selv, men et minutt venting er et minutt noen ikke brukes. */
const VENTING = 0.3;

export function finnNaboer(m: Modell): Nabolag {
  const reise = kortesteReise(m);
  const kan = hvemKan(m);
  const avstand = (g: number, h: number): number => {
    if (m.oppdragAv[g] === m.oppdragAv[h] || !noenKanBegge(kan, g, h)) return Infinity;
    const vei = reise[m.rad[g]! + m.kol[h]!]! + m.varighet[g]!;
    const vent = Math.max(0, m.tidligst[h]! - Math.min(m.senest[g]!, m.hardSenest[g]!) - vei);
    const sen = Math.max(0, m.tidligst[g]! + vei - m.senest[h]!);
    if (m.tidligst[g]! + vei > m.hardSenest[h]!) return Infinity;
    return m.vReise * (vei - m.varighet[g]! + VENTING * vent) + m.vSen * sen;
  };
  const [for_, forPlass] = lister(m.H, (h, g) => avstand(g, h));
  const [etter, etterPlass] = lister(m.H, avstand);
  return { for_, forPlass, etter, etterPlass };
}

function lister(H: number, avstand: (h: number, g: number) => number): [Int32Array, Int32Array] {
  const plass = new Int32Array(H + 1);
  const alle: number[] = [];
  for (let h = 0; h < H; h++) {
    const naboer: { g: number; d: number }[] = [];
    for (let g = 0; g < H; g++) {
      const d = avstand(h, g);
      if (d < Infinity) naboer.push({ g, d });
    }
    naboer.sort((a, b) => a.d - b.d || a.g - b.g);
    for (const { g } of naboer.slice(0, NABOER)) alle.push(g);
    plass[h + 1] = alle.length;
  }
  return [Int32Array.from(alle), plass];
}

/** Den raskeste måten mellom to steder, blant måtene noen bruker. */
function kortesteReise(m: Modell): Float64Array {
  const biter = [...new Set(m.bit)];
  const S2 =
    m.rad.length === 0 ? 0 : biter.length > 1 ? Math.min(...biter.filter((b) => b > 0)) : m.reise.length;
  const ut = m.reise.slice(biter[0] ?? 0, (biter[0] ?? 0) + S2);
  for (const b of biter) for (let i = 0; i < S2; i++) ut[i] = Math.min(ut[i]!, m.reise[b + i]!);
  return ut;
}

const BITER = 31;

function hvemKan(m: Modell): Int32Array[] {
  return Array.from({ length: m.H }, (_, h) => {
    const ord = new Int32Array(Math.ceil(m.P / BITER));
    for (let p = 0; p < m.P; p++)
      if (m.kostnad[h * m.P + p]! < Infinity) ord[(p / BITER) | 0]! |= 1 << (p % BITER);
    return ord;
  });
}

function noenKanBegge(kan: readonly Int32Array[], g: number, h: number): boolean {
  const a = kan[g]!;
  const b = kan[h]!;
  for (let i = 0; i < a.length; i++) if ((a[i]! & b[i]!) !== 0) return true;
  return false;
}
