/** Ett ord, eller ett tegn som ikke er ord. */
export interface Ord {
  /** Små bokstaver. */
  tekst: string;
  start: number;
  slutt: number;
  klasser: number;
}

export type Hvem = 'PERSON' | 'TJENESTE' | 'ANDRE' | 'YRKE' | 'DET';

/** Et stykke av en setning med høyst ett subjekt. */
export interface Ledd {
  start: number;
  slutt: number;
  tekst: string;
  ord: Ord[];
  /** Klassene som finnes i leddet. */
  klasser: number;
  /** Åpnet av «fordi», «når», «som» …: må ha egne ord som viser at det handler om hjelpen. */
  underordnet: boolean;
  /** Ordet som åpnet det. */
  aapner: string;
  subjekt: Hvem | null;
  /** Subjektet står i et tidligere ledd. */
  arvet: boolean;
}

export interface Setning {
  start: number;
  slutt: number;
  /** Små bokstaver, like lang som setningen. */
  tekst: string;
  ledd: Ledd[];
}
