import type { Reisemaate } from '@/lib/domain/ansatt/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Punkt } from '../../besok/reise/types';
import type { Dagsgrunnlag, Forslag, Forslagstrekk, Reparasjonsmaate, Vekter } from '../types';

/** Hva vi spør om: resten av brettet, hele dagen på nytt, eller en dag som må repareres etter at noen ble borte. */
export const FORSLAGSSLAG = ['DEL_RESTEN', 'HELE_DAGEN', 'REPARER'] as const;
export type Forslagsslag = (typeof FORSLAGSSLAG)[number];

/** Dagen slik den ble lest, før reisetidene er regnet ut: det skjer etter at databasen er sluppet. */
export type LestGrunnlag = Omit<Dagsgrunnlag, 'reise'> & {
  steder: readonly Punkt[];
  reisemaater: readonly Reisemaate[];
};

/** Én jobb til en arbeidstråd. Bare id-er og tall. */
export interface Forslagsjobb {
  slag: Forslagsslag;
  grunnlag: Dagsgrunnlag;
  vekter: Vekter;
  /** Bare disse delene av dagen skal røres. Null = hele. */
  dagsdeler: readonly Dagsdel[] | null;
  seed: number;
  maksMillisekunder: number;
  /** Satt når svaret skal bli det samme hver gang, uansett hvor rask maskinen er. */
  maksTrekk: number | null;
}

/** Plassen i rekka hos den som får besøket, på tavlas skala. */
export type Trekkvisning = Forslagstrekk & { rekkefolge: number };

/** Forslaget slik det går til skjermen: uten motorens klokkeslett, og uten noe om en person den som spør ikke ser. */
export type Forslagsvisning = Omit<Forslag, 'ruter' | 'trekk'> & { trekk: Trekkvisning[] };

export interface Alternativ {
  /** Null når det bare er ett forslag. */
  maate: Reparasjonsmaate | null;
  forslag: Forslagsvisning;
}

export type Framdrift =
  | { type: 'FRAMDRIFT'; andel: number }
  /** Det beste så langt, som kan brukes nå. */
  | { type: 'BESTE'; alternativer: Alternativ[] };

/** Én linje i strømmen til skjermen. Den siste er alltid FERDIG eller FEILET. */
export type Forslagslinje =
  Framdrift | { type: 'FERDIG'; alternativer: Alternativ[] } | { type: 'FEILET'; grunn: Feilgrunn };

export type Feilgrunn = 'OPPTATT' | 'TOK_FOR_LANG_TID' | 'FEIL';
