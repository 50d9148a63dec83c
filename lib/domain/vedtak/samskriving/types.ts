import type { Vedtakstatus } from '../types';

/**
 * Ett felt i utkastet: `formaal`, `virkningFom`, `maal`, `linje/<id>` … Hele linja er ett felt; to som endrer hver sin
 * del av den, flettes likevel. Verdien er alltid tekst, så alle felt kan sammenlignes, flettes og huskes likt.
 */
export type Felt = string;
export type Feltverdier = ReadonlyMap<Felt, string>;

/** Utgaven av et felt: vedtakets versjon da det sist ble skrevet, og hvem som skrev. */
export interface Feltversjon {
  v: number;
  avId: string;
  tidspunkt: string;
}
export type Feltversjoner = Record<Felt, Feltversjon>;

/** Det som ble byttet ut, og med hva. Nok til å gå både fram og tilbake i historien. */
export interface Lapp {
  start: number;
  ut: string;
  inn: string;
}
export interface Feltendring extends Lapp {
  felt: Felt;
}
/** Én lagring slik den står i historien. */
export interface Lagring {
  v: number;
  felter: Feltendring[];
}

/** Tre tekster til ett felt: den skriveren gikk ut fra, den hun vil ha, og den som står nå. */
export interface Treveis {
  grunnlag: string;
  mitt: string;
  deres: string;
}

export type Feltutfall =
  | { slag: 'UENDRET' }
  /** Bare den andre har endret: hennes står. */
  | { slag: 'DERES' }
  /** Bare skriveren har endret, eller endringene lar seg flette: dette skrives. */
  | { slag: 'SKRIV'; verdi: string }
  /** Begge har endret det samme. Ingenting skrives. */
  | { slag: 'KONFLIKT'; mitt: string; deres: string };

export interface Fletting {
  skriv: Map<Felt, string>;
  konflikter: { felt: Felt; mitt: string; deres: string }[];
}

/** Skjemaet for ett felt: navnet under `innhold.` (eller under linja) → verdi. Null når linja er tatt bort. */
export type Skjemaverdier = Record<string, string | string[]> | null;

/** Et felt slik det står nå, og hvem som skrev det sist. */
export interface Feltnaa {
  felt: Felt;
  v: number;
  av: string;
  fornavn: string;
  erMeg: boolean;
  klokka: string;
  skjema: Skjemaverdier;
  /** Verdien i ord. */
  ord: string;
}

export interface Konflikt {
  felt: Felt;
  /** Min tekst, i ord. */
  mitt: string;
  deres: Feltnaa;
}

export interface Lagret {
  vedtakId: string;
  versjon: number;
  klokka: string;
  /** Feltene andre har skrevet siden skriveren sist så dem, og hennes egne nye utgaver. */
  felter: Feltnaa[];
  konflikter: Konflikt[];
}

/** En lagring, eller flere tett etter hverandre av den samme, slik historien viser den. */
export interface Historielinje {
  v: number;
  av: string;
  dag: string;
  klokka: string;
  fra: string;
  til: string;
  bits: { slag: 'LIK' | 'INN' | 'UT'; tekst: string }[];
}

/** Svaret på «har det skjedd noe?». */
export interface Naa {
  versjon: number;
  status: Vedtakstatus;
  /** Endrer seg når et spørsmål er stilt eller lukket. */
  sporsmaal: string;
  felter: Feltnaa[];
  tilstede: { navn: string; felt: Felt }[];
}
