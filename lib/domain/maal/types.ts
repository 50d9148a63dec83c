import type { Dato } from '@/lib/platform/time/dato';
import type { Navngitt } from '@/lib/domain/bruker/types';

/** Goal Attainment Scaling: −2 mye mindre enn ventet … 0 som ventet … +2 mye bedre. */
export const NIVAAER = [-2, -1, 0, 1, 2] as const;
export type Nivaa = (typeof NIVAAER)[number];

/** Der arbeidet starter. −2 bare når det ikke kan bli verre. */
export const UTGANGSNIVAAER = [-1, -2] as const;
export type Utgangsnivaa = (typeof UTGANGSNIVAAER)[number];

/** Viktighet og vanskelighet, 0–3. Vekten er produktet; 0 holder målet utenfor den samlede skåren. */
export const VEKTER = [0, 1, 2, 3] as const;
export type Vekt = (typeof VEKTER)[number];

export const MAALSTATUSER = ['UTKAST', 'AKTIVT', 'NAADD', 'AVSLUTTET'] as const;
export type Maalstatus = (typeof MAALSTATUSER)[number];

/** Hva hvert nivå betyr for akkurat dette målet. Skrives før arbeidet starter. */
export interface Nivaatekster {
  minus2: string;
  minus1: string;
  null: string;
  pluss1: string;
  pluss2: string;
}

export interface Maalvurdering {
  id: string;
  dato: Dato;
  nivaa: Nivaa;
  tekst: string | null;
  vurdertAv: Navngitt;
  besokId: string | null;
}

export interface Maal {
  id: string;
  brukerId: string;
  tittel: string;
  utgangspunkt: string;
  maaltilstand: string;
  /** Slik vet vi det. */
  maalepunkt: string;
  innenDato: Dato;
  /** Ordene målet kom fra, ordrett. */
  egneOrd: { id: string; utdrag: string } | null;
  viktighet: Vekt;
  vanskelighet: Vekt;
  nivaaer: Nivaatekster;
  utgangsnivaa: Nivaa;
  status: Maalstatus;
  rekkefolge: number;
  versjon: number;
  /** Eldst først. */
  vurderinger: Maalvurdering[];
}

/** Det reglene trenger om et mål. `Maal` passer rett inn. */
export type Maalforlop = Pick<Maal, 'utgangsnivaa'> & {
  vurderinger: readonly Pick<Maalvurdering, 'nivaa'>[];
};
export type VektetMaal = Pick<Maal, 'viktighet' | 'vanskelighet'> & {
  nivaa: Nivaa;
};

export const UTVIKLINGER = ['IKKE_VURDERT', 'PAA_VEI', 'STAAR_STILLE', 'GAAR_TILBAKE', 'NAADD'] as const;

/** Ordet på skjermen, og hvorfor det ble det ordet. Teksten ligger i maal.json under `utvikling`. */
export type Utvikling =
  | { ord: 'IKKE_VURDERT'; grunn: 'INGEN_VURDERING' }
  | { ord: 'NAADD'; grunn: 'SOM_VENTET' | 'BEDRE_ENN_VENTET' }
  | { ord: 'GAAR_TILBAKE'; grunn: 'UNDER_UTGANGSPUNKTET' | 'SISTE_ENDRING_NED' }
  | { ord: 'STAAR_STILLE'; grunn: 'SOM_UTGANGSPUNKTET' | 'TRE_LIKE' }
  | { ord: 'PAA_VEI'; grunn: 'SISTE_ENDRING_OPP' };

/** Samlet måloppnåelse for én bruker (Kiresuk og Sherman). Aldri per ansatt, aldri per team. */
export interface Maaloppnaaelse {
  fra: number;
  naa: number;
  /** Hvor mange mål som er med, og hvor mange aktive som ikke er det. */
  med: number;
  utenfor: number;
}
