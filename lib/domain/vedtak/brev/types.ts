import type { Dato } from '@/lib/platform/time/dato';
import type { Vedtaksinnhold } from '../types';

export const BREVDELER = [
  'KONKLUSJON',
  'EGNE_ORD',
  'FORMAAL',
  'MAAL',
  'TJENESTER',
  'EGENANDEL',
  'BEGRUNNELSE',
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
] as const;
export type Brevdelkode = (typeof BREVDELER)[number];

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

/** Alt brevet trenger som ikke skrives i skjemaet. */
export interface Brevfakta {
  virksomhet: {
    navn: string;
    kommune: string;
    adresse: string;
    telefon: string;
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
  /** Null = kommunen har ikke brukervalg, eller har ikke sagt noe om det ennå. */
  brukervalg: string | null;
  lovversjon: string;
}

/** Hvem som fatter, og når. Null i et utkast. */
export interface Fatting {
  dato: Dato;
  navn: string;
  tittel: string;
  fullmaktDokument: string;
  fullmaktFom: Dato;
}

export interface Brevgrunnlag {
  fakta: Brevfakta;
  innhold: Vedtaksinnhold;
  fatting: Fatting | null;
}
