export type Identtype = 'FNR' | 'DNR';

/** Et nummer som er skrevet riktig, og hva slags nummer det er. */
export interface Ident {
  verdi: string;
  type: Identtype;
}

export type Identsvar =
  | { gyldig: true; ident: Ident }
  | { gyldig: false; grunn: 'UGYLDIG' | 'SYNTETISK' | 'IKKE_SYNTETISK' | 'HJELPENUMMER' };

/**
 * Hvor henvendelsen går. Den som registrerer, får aldri vite hvilken av de tre det ble.
 * VALGT_TEAM: ingen har nummeret, eller personen har ikke noe team lenger. Teamet som er valgt, tar henne imot.
 * MIN: jeg slipper inn hos henne, og saken blir min.
 * ANDRES: noen andre følger henne opp, og saken går til dem.
 */
export type Mottak =
  | { slag: 'VALGT_TEAM'; brukerId: string | null; teamId: string }
  | { slag: 'MIN' | 'ANDRES'; brukerId: string; teamId: string };

/** Det som svares etter oppslag på nummer. */
export type Oppslag =
  | { slag: 'DIN'; brukerId: string; navn: string }
  | { slag: 'VIDERE'; nummer: string }
  | { slag: 'AVVIST'; grunn: Extract<Identsvar, { gyldig: false }>['grunn'] };

/** De som kan få saken, i grupper. Rekkefølgen i hver gruppe er gitt av spørringen. */
export interface Mottakere {
  /** Navngitte med tilgang til en skjermet person. Tom når personen ikke er skjermet. */
  navngitte: readonly string[];
  /** De som alt har en åpen sak på personen. */
  medSak: readonly string[];
  saksbehandlere: readonly string[];
  ledere: readonly string[];
}
