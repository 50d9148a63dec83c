import type { Dato } from '@/lib/platform/time/dato';
import type { Plandetalj } from '@/lib/domain/vedtak/plandetalj/types';
import type { Periode } from '@/lib/platform/time/periode';

/** Skalaen i dagen. Rekkefølgen her er rekkefølgen på skjermen. Aldri klokkeslett. */
export const DAGSDELER = ['MORGEN', 'FORMIDDAG', 'MIDDAG', 'ETTERMIDDAG', 'KVELD', 'NATT'] as const;
export type Dagsdel = (typeof DAGSDELER)[number];

export const KOMPETANSEKODER = [
  'SYKEPLEIE',
  'LEGEMIDLER',
  'INSULIN',
  'SAARSTELL',
  'STELL',
  'FORFLYTNING',
  'TRENING',
  'TILRETTELEGGING',
  'FORERKORT',
] as const;
export type Kompetansekode = (typeof KOMPETANSEKODER)[number];

export type Vakttype = 'DAG' | 'KVELD' | 'NATT';

/** Hvilke deler av dagen en vakt dekker. Dag og kveld møtes om ettermiddagen. */
export const VAKTENS_DAGSDELER: Record<Vakttype, readonly Dagsdel[]> = {
  DAG: ['MORGEN', 'FORMIDDAG', 'MIDDAG', 'ETTERMIDDAG'],
  KVELD: ['ETTERMIDDAG', 'KVELD'],
  NATT: ['NATT'],
};

/** Gjentakelsen: hvilke dager, hvilken del av dagen, hvor ofte, fra og til. */
export interface Monster extends Periode {
  /** 1 = mandag … 7 = søndag */
  ukedager: readonly number[];
  dagsdel: Dagsdel;
  /** 1 = hver uke. Regnes fra uka til `fom`. */
  hverNteUke: number;
}

/** Det et tiltak legger til i et besøk. */
export interface Tiltaksdel extends Monster {
  id: string;
  /** Tiltaket dette avløste. Kjeden bakover er det samme tiltaket for den som bor der. */
  erstatterId: string | null;
  anslagMinutter: number;
  kompetanse: Kompetansekode | null;
  antallAnsatte: number;
  maaGjores: boolean;
  gruppe: number;
}

export interface Tiltak extends Tiltaksdel {
  brukerId: string;
  maalId: string;
  tjeneste: string;
  tekst: string;
  planversjonFra: number;
}

/** Et besøk slik planen ønsker det en dag, før noen har fått det. */
export interface Planbesok {
  dato: Dato;
  dagsdel: Dagsdel;
  gruppe: number;
  tiltakIder: string[];
  antallAnsatte: number;
  anslagMinutter: number;
  kompetanser: Kompetansekode[];
}

/** Én kompetanse en ansatt har, personlig og tidsavgrenset. */
export interface HarKompetanse extends Periode {
  kode: Kompetansekode;
}

/** Mønsteret som ord å sette sammen: skjermen har setningene. */
export interface Monsterord {
  dager: { slag: 'ALLE' } | { slag: 'HVERDAGER' } | { slag: 'HELG' } | { slag: 'LISTE'; ukedager: number[] };
  hverNteUke: number;
  bareEnDag: Dato | null;
}

export interface Tiltakslinje {
  id: string;
  tekst: string;
  tjeneste: string;
  monster: Monster;
  anslagMinutter: number;
  kompetanse: Kompetansekode | null;
  antallAnsatte: number;
  maaGjores: boolean;
  gruppe: number;
  /** Gjelder ikke ennå, eller bare én dag. */
  naar: 'NAA' | 'SENERE' | 'EN_DAG';
  neste: Dato | null;
}

export interface Maalgruppe {
  maalId: string;
  tittel: string;
  egneOrd: string | null;
  innenDato: Dato;
  aktivt: boolean;
  tiltak: Tiltakslinje[];
}

export interface Versjonslinje {
  nummer: number;
  gjelderFom: Dato;
  grunn: string;
  lagetAv: string;
  lagetDato: Dato;
  /** Det som kom til, ble avløst eller ble tatt ut i denne versjonen. */
  endringer: { slag: 'NYTT' | 'ENDRET' | 'AVSLUTTET'; tekst: string; monster: Monster }[];
}

export interface TiltaksplanView {
  bruker: { id: string; navn: string };
  versjon: number;
  kanEndre: boolean;
  iDag: Dato;
  maal: Maalgruppe[];
  /** Det som ble flyttet hit fra vedtaket eller et mål, og som noen må ta stilling til. */
  fraVedtaket: Plandetalj[];
  /** Tjenestene i gjeldende vedtak. Tomt = ingen vedtak å bygge på. */
  tjenester: string[];
  stopp: { grunn: string; sted: string | null; fom: Dato; tom: Dato | null } | null;
  historie: Versjonslinje[];
}

/** Et nytt tiltak slik detaljen fra vedtaket sier det. Den som planlegger, retter og lagrer. */
export interface Tiltaksforslag {
  detaljId: string;
  tekst: string;
  maalId: string | null;
  anslagMinutter: number | null;
  antallAnsatte: number;
  ukedager: number[];
  dagsdel: Dagsdel | null;
  hverNteUke: number;
}
