import type { Brukerfakta, Navngitt } from '@/lib/domain/bruker/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Reise } from './reise/types';

export const BESOKSTATUSER = ['PLANLAGT', 'FERDIG', 'AVVIK', 'STOPPET', 'AVLYST'] as const;
export type Besokstatus = (typeof BESOKSTATUSER)[number];

export const UTFALL = ['GJORT', 'IKKE_GJORT', 'AVSLAATT', 'IKKE_AKTUELT'] as const;
export type Utfall = (typeof UTFALL)[number];

/** Hvorfor noe ble annerledes. `ANNET` skrives med egne ord. */
export const GRUNNER = ['VONDT', 'SLITEN', 'VILLE_IKKE', 'IKKE_HJEMME', 'MANGLET', 'ANNET'] as const;
export type Grunn = (typeof GRUNNER)[number];

/** Måltrinn, −2 … +2. */
export const NIVAAER = [-2, -1, 0, 1, 2] as const;
export type Nivaa = (typeof NIVAAER)[number];

export type Notatslag = 'JOURNAL' | 'TJENESTE';

/** Det policyen må vite for å svare ja eller nei om ett besøk. */
export interface Besoksfakta {
  besokId: string;
  dato: Dato;
  status: Besokstatus;
  tildelt: string[];
  bruker: Brukerfakta;
}

/** En oppgave i besøket, slik reglene trenger den. */
export interface Oppgavefakta {
  tiltakId: string;
  maalId: string;
  tjeneste: string;
  maaBesvares: boolean;
}

/** Svaret på én oppgave, slik det ble sendt. */
export interface Oppgavesvar {
  tiltakId: string;
  utfall: Utfall | null;
  grunn: Grunn | null;
  merknad: string | null;
}

/** Svaret på én oppgave, slik det lagres. */
export interface Oppgaveutfall {
  tiltakId: string;
  utfall: Utfall;
  grunn: string | null;
}

/** Det som trengs for å si hva som ble meldt, og tilby «Angre». */
export interface Kvitteringsview {
  besokId: string;
  versjon: number;
  fornavn: string;
  status: 'FERDIG' | 'AVVIK';
  medisin: 'GITT' | 'IKKE_GITT' | null;
}

/** Hva en fullføring svarer: nok til å vise «Angre». */
export interface Fullfort {
  besokId: string;
  dato: Dato;
  status: Besokstatus;
  versjon: number;
}

/** Hvorfor tjenesten hviler, sett fra dagen besøket er på. */
export interface Stoppvisning {
  grunn: string;
  sted: string | null;
  tom: Dato | null;
  sett: Dato;
}

/** Ett besøk i Min dag. Har aldri et klokkeslett. */
export interface Dagsbesok {
  besokId: string;
  status: Besokstatus;
  navn: string;
  sted: string | null;
  stopp: Stoppvisning | null;
  avvik: { tekst: string; utfall: Utfall }[];
  sammenMed: string[];
  /** Fra forrige stopp på dagen, eller fra basen. */
  reise: Reise | null;
  /** Bare når samme person kommer igjen senere på dagen, så to lenker ikke får samme navn. */
  dagsdelNavn: Dagsdel | null;
}

export interface NesteBesok extends Dagsbesok {
  adressetillegg: string | null;
  telefon: string | null;
  kart: string | null;
  egneOrd: string | null;
  maa: ('MEDISIN' | 'ANNET')[];
  overlevering: boolean;
  kjent: 'ANSVARLIG' | 'KJENT' | 'NYTT';
}

export interface Dagdel {
  dagsdel: Dagsdel;
  /** Alt i dagsdelen er gjort eller stoppet: bare overskriften vises, og det som avvek. */
  foldet: boolean;
  antall: { ferdig: number; stopp: number };
  besok: Dagsbesok[];
  /** Det er luft i planen etter det siste besøket. */
  luft: boolean;
}

export interface MinDagView {
  dato: Dato;
  erIDag: boolean;
  forrige: Dato | null;
  nesteDag: Dato | null;
  igjen: number;
  /** Står i én av delene også; skjermen viser det stort der det hører hjemme. */
  neste: NesteBesok | null;
  deler: Dagdel[];
}

export interface Besoksmaal {
  maalId: string;
  nummer: number;
  tittel: string;
  maaltilstand: string;
  innenDato: Dato;
  /** Teksten for hvert trinn, −2 … +2. */
  trinn: string[];
  naa: Nivaa;
  vurdertIBesoket: boolean;
}

export interface Besoksoppgave {
  tiltakId: string;
  tekst: string;
  maalId: string;
  maalnummer: number;
  maaltittel: string;
  maa: 'MEDISIN' | 'ANNET' | null;
  utfall: Utfall | null;
  grunn: string | null;
}

/** Det neste besøk trenger å vite: fra et tidligere besøk, eller et notat. Bare dag og dagsdel. */
export interface Overlevering {
  id: string;
  tekst: string;
  fra: string[];
  dato: Dato;
  dagsdel: Dagsdel | null;
  slag: Notatslag | null;
}

export interface BesokView {
  besokId: string;
  versjon: number;
  iDag: Dato;
  dato: Dato;
  dagsdel: Dagsdel;
  status: Besokstatus;
  bruker: Navngitt & { fornavn: string; alder: number | null; husstand: string };
  kjent: 'ANSVARLIG' | 'KJENT' | 'NYTT';
  adresse: string | null;
  adressetillegg: string | null;
  kart: string | null;
  telefon: string | null;
  paarorende: { navn: string; relasjon: string; telefon: string } | null;
  harAdkomst: boolean;
  egneOrd: { tekst: string; dato: Dato; spurtAv: string } | null;
  maal: Besoksmaal[];
  oppgaver: Besoksoppgave[];
  godtAaVite: string[];
  overleveringer: Overlevering[];
  overlevering: string | null;
  sammenMed: string[];
  stopp: Stoppvisning | null;
  notatslag: Notatslag;
  /** `iVinduet`: dagen er nær nok, så et nei skyldes rollen. */
  kan: { fullfore: boolean; rette: boolean; observere: boolean; iVinduet: boolean };
}
