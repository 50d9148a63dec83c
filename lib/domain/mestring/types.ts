import type { Dato } from '@/lib/platform/time/dato';
import type { Brukerfakta, EgneOrd, Navngitt } from '@/lib/domain/bruker/types';
import type { Maal } from '@/lib/domain/maal/types';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { Maaling } from './maaling/types';

export const STATUSER = [
  'PLANLAGT',
  'PAAGAAR',
  'EVALUERES',
  'AVSLUTTET_UTEN_BEHOV',
  'AVSLUTTET_MED_VEDTAK',
  'AVBRUTT',
] as const;
export type Mestringsstatus = (typeof STATUSER)[number];

/** Alt som kan gjøres med en periode. «fullfor» avgjøres av utfallet, se `FOLGER`. */
export const AKTER = [
  'start',
  'settFolk',
  'skrivUke',
  'maalVedStart',
  'evaluer',
  'maalVedSlutt',
  'vurderMaal',
  'skrivSyn',
  'forleng',
  'sluttUtenBehov',
  'sluttMedVedtak',
  'avbryt',
] as const;
export type Akt = (typeof AKTER)[number];

/** Det personen har bruk for etter perioden. */
export const UTFALL = ['INGEN_BEHOV', 'VEDTAK'] as const;
export type Utfall = (typeof UTFALL)[number];

/** «Har hun søkt om noe hun ikke får?» Et ja er et avslag, og et avslag er et vedtak. */
export const SOKNADER = ['NEI', 'TRUKKET', 'JA'] as const;
export type Soknad = (typeof SOKNADER)[number];

/** Hva utfallet fører til. */
export type Folge =
  | { status: 'AVSLUTTET_UTEN_BEHOV'; vedtak: null }
  | { status: 'AVSLUTTET_MED_VEDTAK'; vedtak: 'SVAR' | 'AVSLAG' | 'OPPHOR' };

export const AVBRUDDSGRUNNER = [
  'SYKEHUS',
  'KORTTIDSOPPHOLD',
  'EGET_ONSKE',
  'HELSE',
  'DODSFALL',
  'ANNET',
] as const;
export type Avbruddsgrunn = (typeof AVBRUDDSGRUNNER)[number];

/** Det reglene trenger om en periode. */
export interface Forlop {
  status: Mestringsstatus;
  fom: Dato;
  uker: number;
  /** Målene perioden handler om, og om hvert av dem er vurdert i evalueringen. */
  maal: readonly { vurdert: boolean }[];
  /** Personen har sagt hva hun mener, i denne evalueringen. */
  harSyn: boolean;
}

/** Det portene må vite om en periode. */
export interface Mestringsfakta extends Brukerfakta {
  periodeId: string;
  status: Mestringsstatus;
  versjon: number;
  sakId: string | null;
}

export interface Deltaker {
  id: string;
  ansattId: string | null;
  navn: string;
  profesjon: Profesjon | null;
}

/** Kort evaluering. Legges bare til. */
export interface Ukenotat {
  id: string;
  uke: number;
  dato: Dato;
  gikkBra: string;
  neste: string;
  av: string;
}

export interface Periodemaal {
  maal: Maal;
  /** Vurderingen som er gjort i evalueringen, når den er gjort. */
  sluttvurderingId: string | null;
}

export interface Forlengelse {
  dato: Dato;
  fraUker: number;
  tilUker: number;
  grunn: string;
  av: string;
}

/** Det som ble sendt da saken ble avsluttet uten vedtak. Endres ikke. */
export interface Svarbrev {
  overskrift: string;
  deler: { tittel: string; avsnitt: string[]; sitat: string | null }[];
  hilsen: string[];
}

export interface Periode {
  id: string;
  brukerId: string;
  sakId: string | null;
  status: Mestringsstatus;
  versjon: number;
  fom: Dato;
  uker: number;
  ansvarlig: Deltaker;
  deltakere: Deltaker[];
  maal: Periodemaal[];
  maalinger: Maaling[];
  ukenotater: Ukenotat[];
  forlengelser: Forlengelse[];
  syn: EgneOrd | null;
  endret: string | null;
  utfall: Utfall | null;
  soknad: Soknad | null;
  avbrudd: { grunn: Avbruddsgrunn; tekst: string } | null;
  avsluttet: { dato: Dato; av: Navngitt } | null;
  svarbrev: Svarbrev | null;
  /** Vedtaket om selve perioden, når den varer mer enn to uker. */
  periodevedtakId: string | null;
  /** Vedtaket perioden førte til. */
  vedtakId: string | null;
}
