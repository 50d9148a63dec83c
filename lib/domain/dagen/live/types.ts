import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';

/** Et sted et besøk kan ligge: hos noen (null = i brettet), i en del av dagen. */
export interface Plassering {
  ansattId: string | null;
  dagsdel: Dagsdel;
}

/** Én flytting, bare med id-er: den ligger i nettleserens lager, og skal ikke fortelle noe om noen. */
export interface Trekk {
  besokId: string;
  plass: number;
  fra: Plassering;
  til: Plassering;
  /** Versjonen av besøket da flyttingen ble gjort. */
  versjon: number;
}

export type Stegslag = 'FLYTT' | 'ANGRE' | 'GJOR_OM';

/** En flytting som ikke er lagret ennå. Ligger i kø, i den rekkefølgen den ble gjort. */
export interface Ventende extends Trekk {
  /** Idempotensnøkkelen: sendt to ganger er lagret én gang. */
  nokkel: string;
  steg: string;
  slag: Stegslag;
  /** Handlingen den går til. */
  handling: string;
  /** Versjonen den ble sendt med. Satt ved første forsøk, så et nytt forsøk er ord for ord det samme. */
  sendt: number | null;
}

/** Serveren har sagt ja, men bildet på skjermen er eldre enn svaret. */
export interface Kvittert extends Trekk {
  nyVersjon: number;
}

/** Det som angres under ett: ett kort, flere valgte kort, eller et forslag som ble godtatt. */
export interface Steg {
  nokkel: string;
  trekk: Trekk[];
}

export interface Logg {
  angre: Steg[];
  gjorOm: Steg[];
}

/** Fra og med → til og med: versjoner av et besøk der alle endringene imellom er mine. */
export interface Egne {
  fra: number;
  til: number;
}

/** Noe ble endret på teamets dag. Bare id-er. Null besøk = mye på en gang. */
export interface Endring {
  besok: string[] | null;
  av: { id: string; navn: string } | null;
}

/** Noen holder i et kort akkurat nå. */
export interface Loft {
  ansattId: string;
  navn: string;
  besokId: string;
  plass: number;
}

/** Hvilken dag en strøm får høre om, og navnene den kan sette på det. */
export interface Lytterett {
  virksomhetId: string;
  teamId: string;
  dato: string;
  navn: Record<string, string>;
}

export type Forbindelse = 'TILKOBLET' | 'BRUTT';
