import type { Punkt, Reise } from './types';

const JORDRADIUS_M = 6_371_000;
/** Veier går ikke i luftlinje. 1,3 er vanlig for byer med gatenett. */
export const OMVEI = 1.3;
/** 4,5 km/t: en voksen med sekk, uten hast. */
const GANGE_M_PER_MIN = 75;
/** 27 km/t i snitt i boliggater. */
const BIL_M_PER_MIN = 450;
/** Til og fra bilen. */
const PARKERING_MIN = 3;
/** Lenger enn dette går teamet ikke; da regner vi med bil. */
export const LENGSTE_GANGTUR_MIN = 15;
/** Nærmere enn dette er samme dør eller oppgang. */
export const SAMME_STED_M = 25;

const radianer = (grader: number) => (grader * Math.PI) / 180;

/** Luftlinje i meter. */
export function haversine(a: Punkt, b: Punkt): number {
  const dBredde = radianer(b.breddegrad - a.breddegrad);
  const dLengde = radianer(b.lengdegrad - a.lengdegrad);
  const h =
    Math.sin(dBredde / 2) ** 2 +
    Math.cos(radianer(a.breddegrad)) * Math.cos(radianer(b.breddegrad)) * Math.sin(dLengde / 2) ** 2;
  return 2 * JORDRADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Minutter for minutter opp til ti, så hele fem: et anslag skal se ut som et anslag. */
const rund = (minutter: number): number =>
  minutter <= 10 ? Math.max(1, Math.round(minutter)) : Math.round(minutter / 5) * 5;

/** Reisen mellom to steder. Null når et av dem er ukjent, eller ikke skal kunne regnes ut. */
export function anslaaReise(fra: Punkt | null, til: Punkt | null): Reise | null {
  if (!fra || !til) return null;
  const luftlinje = haversine(fra, til);
  if (luftlinje < SAMME_STED_M) return { maate: 'SAMME_STED', minutter: 0 };
  const meter = luftlinje * OMVEI;
  const gange = meter / GANGE_M_PER_MIN;
  return gange <= LENGSTE_GANGTUR_MIN
    ? { maate: 'GAA', minutter: rund(gange) }
    : { maate: 'KJOR', minutter: rund(meter / BIL_M_PER_MIN + PARKERING_MIN) };
}
