import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Begrunnelse, Ledd, Ufordeltgrunn } from '../types';

/** GODTATT: ligger alt slik på tavla. ENDRET: noen har flyttet det et annet sted imens. */
export type Endringsstatus = 'KLAR' | 'GODTATT' | 'ENDRET';

/** Det som sendes når noen sier ja. */
export interface Brukstrekk {
  besokId: string;
  versjon: number;
  plass: number;
  tilAnsattId: string | null;
  dagsdel: Dagsdel;
  rekkefolge: number;
}

export interface Endringsrad {
  besokId: string;
  /** Null = skjermet for den som ser. */
  hvem: string | null;
  /** Fornavn. Tom = ingen. */
  fra: string[];
  til: string[];
  tilAnsatte: string[];
  fraDagsdel: Dagsdel;
  dagsdel: Dagsdel;
  /** −1, 0 eller +1 nytt ansikt hos den som bor der, for hver plass lagt sammen. */
  nyeAnsikter: number;
  reiseMinutter: number | null;
  hvorfor: Hvorfor[];
  status: Endringsstatus;
  trekk: Brukstrekk[];
}

/** Grunnen og kostnaden for én som går i ett besøk. */
export interface Hvorfor {
  navn: string;
  begrunnelser: Begrunnelse[];
  kostnad: { ledd: Ledd; verdi: number }[];
}

/** Et besøk som ikke er rørt av forslaget, og hvorfor det ligger der. */
export interface Andrerad {
  besokId: string;
  hvem: string | null;
  dagsdel: Dagsdel;
  hvorfor: Hvorfor;
}

export interface Ufordeltrad {
  besokId: string;
  hvem: string | null;
  dagsdel: Dagsdel;
  grunner: Ufordeltgrunn[];
}

/** Én bit av setningen «−3 nye ansikter, 14 min kortere reise, jevnere». */
export interface Sammendragsbit {
  ord:
    | 'ansikterFaerre'
    | 'ansikterFlere'
    | 'reiseKortere'
    | 'reiseLengre'
    | 'fordelt'
    | 'ufordelt'
    | 'ansvarligFlere'
    | 'ansvarligFaerre'
    | 'jevnere'
    | 'mindreJevnt'
    | 'likt';
  antall: number;
}
