import type { Dato } from '@/lib/platform/time/dato';
import type { Sats } from '../egenandel/types';
import type { Slagfakta } from '../slag/types';
import type { Brevspraak, Vedtaksinnhold } from '../types';
import type { Ordlyd } from './ordlyd/types';

export const BREVDELER = [
  'KONKLUSJON',
  'EGNE_ORD',
  'FORMAAL',
  'MAAL',
  'TJENESTER',
  'EGENANDEL',
  'OMGJORING',
  'AKUTT',
  'MESTRING',
  'BEGRUNNELSE',
  'REDUKSJON',
  'SYN',
  'HJEMMEL',
  'FORHAANDSVARSEL',
  'REVURDERING',
  'VEIEN_VIDERE',
  'KLAGE',
  'UTSATT',
  'INNSYN',
  'SAKSKOSTNADER',
  'BRUKERVALG',
  'KONTAKT',
  'KOPI',
] as const;
export type Brevdelkode = (typeof BREVDELER)[number];

/** Det som kan mangle i et brev: en hel del, eller noe som skal stå utenfor delene eller inne i en av dem. */
export const BREVKRAV = [
  ...BREVDELER,
  'AVSENDER',
  'SAKSNUMMER',
  'MOTTAKER',
  'AVSLAATT',
  'VIRKNING',
  'PRIS',
  'SIGNATUR',
  'DATO',
] as const;
export type Brevkravkode = (typeof BREVKRAV)[number];

export type Brevinnhold =
  | { slag: 'avsnitt'; tekst: string }
  | { slag: 'sitat'; tekst: string; kilde: string }
  | { slag: 'punkter'; nummerert: boolean; punkter: Brevpunkt[] };

export interface Brevpunkt {
  tekst: string;
  under?: string;
}

export interface Brevdel {
  kode: Brevdelkode;
  overskrift: string;
  innhold: Brevinnhold[];
}

/** Brevet som data. Når vedtaket fattes, lagres akkurat dette, og det er dette som vises og trykkes siden. */
export interface Brev {
  utgave: 1;
  lovversjon: string;
  /** Uten: bokmål. Brev fra før målformene kom. */
  spraak?: Brevspraak;
  /** Ordene rundt brevet, på samme målform. */
  side?: Ordlyd['side'];
  avsender: {
    navn: string;
    kommune: string;
    team: string;
    adresse: string;
    telefon: string;
  };
  saksnummer: string;
  /** Null til vedtaket er fattet. */
  dato: string | null;
  mottaker: string[];
  tittel: string;
  deler: Brevdel[];
  /** Linjene nederst: hvem som har utredet og hvem som har bestemt. Tom til vedtaket er fattet. */
  signatur: string[];
}

/** En som får kopi, fordi hun har mandat eller skriftlig fullmakt. */
export interface Kopimottaker {
  rolle: 'VERGE' | 'FULLMEKTIG';
  navn: string;
}

/** Alt brevet trenger som ikke skrives i skjemaet. */
export interface Brevfakta {
  spraak: Brevspraak;
  /** Ordene på denne målformen, med kommunens egne fra brevmalen. */
  ordlyd: Ordlyd;
  virksomhet: {
    navn: string;
    kommune: string;
    adresse: string;
    telefon: string;
    statsforvalter: string;
  };
  team: string;
  saksnummer: string;
  mottattDato: Dato;
  /** Hvem som henvendte seg. Null når saken er åpnet av teamet, etter en revurdering. */
  henvendtAv: 'BRUKER' | 'ANDRE' | null;
  mottaker: {
    fornavn: string;
    etternavn: string;
    adresse: string | null;
    poststed: string | null;
    adresseSkjermet: boolean;
  };
  egneOrd: {
    tekst: string;
    spurtAv: string;
    spurtDato: Dato;
    tilStede: string | null;
  } | null;
  saksbehandler: { navn: string; telefon: string } | null;
  tjenesteansvarlig: string | null;
  forrigeVedtakDato: Dato | null;
  /** Null = kommunen har ikke brukervalg. */
  brukervalg: { dager: number } | null;
  kopi: Kopimottaker[];
  /** Mestringsperioden vedtaket kommer etter. */
  mestring: { fom: Dato; tom: Dato } | null;
  /** Kommunens satser den dagen. */
  satser: Sats[];
  lovversjon: string;
  /** Det reglene om slag vedtak må vite: det forrige vedtaket, klagen, mestringsperioden, hvem som hadde myndighet. */
  slag: Slagfakta;
}

/** Hvem som fatter, og når. Null i et utkast. */
export interface Fatting {
  dato: Dato;
  navn: string;
  tittel: string;
  telefon?: string;
  fullmaktDokument: string;
  fullmaktFom: Dato;
  /** Lederen hun bestemmer i fraværet til. Null når hun bestemmer selv. */
  iFravaerAv: string | null;
}

export interface Brevgrunnlag {
  fakta: Brevfakta;
  innhold: Vedtaksinnhold;
  fatting: Fatting | null;
}
