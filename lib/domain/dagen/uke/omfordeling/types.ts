import type { Dagsdel, HarKompetanse, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { Vakttype } from '@/lib/domain/vakt/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Besokstatus, Krav } from '../../tavle/types';

/** Ett besøk i en uke, med det reglene og skjermen trenger. */
export interface Ukebesok {
  id: string;
  versjon: number;
  brukerId: string;
  /** «Gerd H.». Null = skjermet for den som ser. */
  kort: string | null;
  dato: Dato;
  dagsdel: Dagsdel;
  gruppe: number;
  rekkefolge: number;
  status: Besokstatus;
  antallAnsatte: number;
  anslagMinutter: number;
  breddegrad: number | null;
  lengdegrad: number | null;
  bareIDag: boolean;
  laastPerson: boolean;
  laastDagsdel: boolean;
  hva: string;
  krav: Krav[];
  tildelt: { ansattId: string; plass: number }[];
  /** De som aldri skal gå hit. */
  aldri: string[];
}

export interface Ukevakt {
  ansattId: string;
  dato: Dato;
  type: Vakttype;
  status: 'PLANLAGT' | 'SYK';
}

export interface Ukeansatt {
  id: string;
  fornavn: string;
  navn: string;
  profesjon: Profesjon;
  kompetanser: HarKompetanse[];
}

/** Flere dager av teamets tavle, i tre spørringer uansett hvor mange dager. */
export interface Ukebilde {
  teamId: string;
  fra: Dato;
  til: Dato;
  besok: Ukebesok[];
  vakter: Ukevakt[];
  ansatte: Ukeansatt[];
}

/** Denne plassen i dette besøket skal gå til henne. Null: ikke fordelt. */
export interface Onske {
  besokId: string;
  plass: number;
  tilAnsattId: string | null;
}

export const HINDRE = [
  'DAGEN_ER_OVER',
  'ER_GJORT',
  'ER_STOPPET',
  'UGYLDIG_PLASS',
  'SYK',
  'IKKE_PAA_VAKT',
  'IKKE_PAA_NAA',
  'HAR_DET_ALT',
  'KOMPETANSE',
  'LAAST',
  'ALDRI_DIT',
  'SKJERMET',
] as const;
export type Hinder = (typeof HINDRE)[number];

export interface Plassflytting {
  besokId: string;
  plass: number;
  fra: string | null;
  til: string | null;
}

export interface Latt extends Plassflytting {
  hinder: Hinder;
  kode: Kompetansekode | null;
}

/** Det som kan gjøres, og det som må bli som det er, med grunnen. */
export interface Omfordelt {
  flyttes: Plassflytting[];
  latt: Latt[];
}
