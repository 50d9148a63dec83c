/** For hver halvdel: de andre det ligger nærmest å ha rett før og rett etter seg, nærmest først. */
export interface Nabolag {
  /** Før `h`: for_[forPlass[h]] … for_[forPlass[h + 1] − 1]. */
  for_: Int32Array;
  forPlass: Int32Array;
  etter: Int32Array;
  etterPlass: Int32Array;
}
