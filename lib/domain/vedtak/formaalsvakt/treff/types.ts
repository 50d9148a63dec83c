import type { Detaljtype, Grunn } from '../types';

/** Noe som kan være et funn: formen passer. Om det fester tjenesten, avgjøres etterpå. */
export interface Treff {
  type: Detaljtype;
  start: number;
  slutt: number;
  grunn: Grunn;
  /** Et yrke uten tall foran er et funn bare når yrket får noe å gjøre. */
  bareYrke?: boolean;
}
