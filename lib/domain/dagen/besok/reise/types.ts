export interface Punkt {
  breddegrad: number;
  lengdegrad: number;
}

/** Et anslag, rundet. Aldri målt, og aldri lagret. */
export interface Reise {
  maate: 'GAA' | 'KJOR' | 'SAMME_STED';
  minutter: number;
}
