import type { Ledd, Setning } from '../deling/types';
import type { Maalform } from '../ordbok/rules';
import type { Treff } from '../treff/types';
import type { Felt } from '../types';

/** Alt et treff kan dømmes ut fra. */
export interface Sted {
  treff: Treff;
  ledd: Ledd;
  /** Leddet foran i samme setning. */
  forrige: Ledd | undefined;
  /** Det mellom to komma der treffet står. */
  bit: string;
  /** Leddet fram til treffet. */
  foran: string;
  setning: Setning;
  neste: Setning | undefined;
  /** Alt som kommer etter i teksten, noen setninger fram. */
  resten: string;
  felt: Felt;
  form: Maalform;
}

/** Hvorfor det ikke er et funn. Brukes av prøvene og av den som lurer. */
export type Fritak =
  | 'IKKE_FASTSATT'
  | 'BETALING'
  | 'TELEFONTID'
  | 'NY_VURDERING'
  | 'BREVETS_TID'
  | 'SOKT'
  | 'AVSLAATT'
  | 'HISTORIE'
  | 'DAGENS_HJELP'
  | 'ANDRE'
  | 'PERSONEN'
  | 'YRKET_HAR_SAGT'
  | 'GRAD_AV_STOTTE'
  | 'INGEN_TJENESTE';
