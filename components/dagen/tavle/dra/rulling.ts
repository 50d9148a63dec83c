import type { Kart } from './kart';

const KANT_PX = 48;
const MAKS_PX = 18;

/** Hvor fort det ruller nær en kant: raskere jo nærmere, null ellers. */
export function fart(her: number, fra: number, til: number): number {
  const inn = Math.min(KANT_PX, (til - fra) / 4);
  if (her < fra + inn) return -Math.ceil(((fra + inn - her) / inn) * MAKS_PX);
  if (her > til - inn) return Math.ceil(((her - til + inn) / inn) * MAKS_PX);
  return 0;
}

const begrens = (verdi: number): number => Math.max(-MAKS_PX, Math.min(MAKS_PX, verdi));

/** Ruller brettet, eller siden på telefonen, når fingeren er ved kanten. Sant når noe rullet. */
export function rullVedKanten({ brett, rullerSelv, brettboks }: Kart, x: number, y: number): boolean {
  const boks = brettboks();
  if (!brett || !boks || !rullerSelv()) {
    const dy = begrens(fart(y, 0, window.innerHeight));
    if (dy === 0) return false;
    const foer = window.scrollY;
    window.scrollBy(0, dy);
    return window.scrollY !== foer;
  }
  if (y < boks.y0 - KANT_PX) return false;
  const dx = begrens(fart(x, boks.x0, boks.x1));
  const dy = begrens(fart(y, boks.y0, boks.y1));
  if (dx === 0 && dy === 0) return false;
  const { scrollLeft, scrollTop } = brett;
  brett.scrollBy(dx, dy);
  return brett.scrollLeft !== scrollLeft || brett.scrollTop !== scrollTop;
}
