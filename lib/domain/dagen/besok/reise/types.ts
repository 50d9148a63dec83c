export interface Punkt {
  breddegrad: number;
  lengdegrad: number;
}

/** Et anslag, rundet. Aldri målt, og aldri lagret. */
export interface Reise {
  maate: 'GAA' | 'KJOR' | 'SAMME_STED';
  minutter: number;
}

/** Hvor reisetidene kommer fra: et veinett, eller luftlinje når det ikke er noe veinett å spørre. */
export type Reisekilde = 'VEINETT' | 'LUFTLINJE';
