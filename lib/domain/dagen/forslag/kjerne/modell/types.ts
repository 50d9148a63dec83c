/**
 * Problemet som flate tabeller. En «node» er en halvdel av et oppdrag (0 … H − 1) eller porten til en person (H + person): porten
 * er både begynnelsen og slutten på ruta, med startstedet som «fra» og sluttstedet som «til».
 */
export interface Modell {
  /** Halvdeler, personer, oppdrag. */
  H: number;
  P: number;
  O: number;
  /** Alle reisematrisene etter hverandre. Tid = reise[bit[person] + rad[fra] + kol[til]]. */
  reise: Float64Array;
  bit: Int32Array;
  rad: Int32Array;
  kol: Int32Array;
  varighet: Float64Array;
  tidligst: Float64Array;
  senest: Float64Array;
  hardSenest: Float64Array;
  /** Den andre halvdelen, eller −1. */
  makker: Int32Array;
  /** Start av andre del minus start av første er i [synkMin, synkMax]. Samtidig er [0, 0]. */
  synkMin: Float64Array;
  synkMax: Float64Array;
  oppdragAv: Int32Array;
  /** Oppdraget eier halvdelene [forste[o], forste[o + 1]). */
  forste: Int32Array;
  /** kostnad[halvdel × P + person]. Uendelig = kan ikke. Låser er gjort om til «de andre kan ikke». */
  kostnad: Float64Array;
  utelat: Float64Array;
  fra: Float64Array;
  til: Float64Array;
  hardSlutt: Uint8Array;
  /** Personen har en slutt eller en pause som tidene må sjekkes mot. */
  passPaa: Uint8Array;
  pauseFra: Float64Array;
  pauseTil: Float64Array;
  pauseTid: Float64Array;
  /** Pausene til en person er [pauseAv[p], pauseAv[p + 1]). */
  pauseAv: Int32Array;
  maal: Float64Array;
  /** Noen av ruteleddene (overtid, belastning, pauser) er i bruk. Er de ikke det, spares regningen. */
  harRuteledd: boolean;
  vReise: number;
  vSen: number;
  vMaks: number;
  vOvertid: number;
  vLast: number;
}
