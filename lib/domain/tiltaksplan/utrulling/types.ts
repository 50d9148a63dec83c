import type { Dato } from '@/lib/platform/time/dato';
import type { Dagsdel, Kompetansekode, Planbesok } from '../types';

export type Besokstatus = 'PLANLAGT' | 'FERDIG' | 'AVVIK' | 'STOPPET' | 'AVLYST';

/** Et besøk som alt finnes i dagen. */
export interface FinnesBesok {
  id: string;
  dato: Dato;
  dagsdel: Dagsdel;
  gruppe: number;
  status: Besokstatus;
  antallAnsatte: number;
  anslagMinutter: number;
  kompetanser: Kompetansekode[];
  bareIDag: boolean;
  tiltakIder: string[];
  /** Noen har skrevet eller krysset av noe: da tømmes det aldri. */
  harSpor: boolean;
}

export interface OnsketBesok extends Planbesok {
  status: 'PLANLAGT' | 'STOPPET';
}

/** Det som må gjøres for at dagene skal stemme med planen. */
export interface Avstemming {
  nye: OnsketBesok[];
  endres: { id: string; ny: OnsketBesok }[];
  /** Fantes bare som plan, og er ikke ønsket lenger: blir en tom, avlyst plass. */
  tommes: string[];
  /** Noen har skrevet på det. Det blir stående som avlyst, med alt som er skrevet. */
  avlyses: string[];
}

/** Hvem som gikk samme ukedag uka før, og om hun kan gå nå også. */
export interface ForrigeUke {
  dato: Dato;
  dagsdel: Dagsdel;
  gruppe: number;
  tildelt: { ansattId: string; plass: number }[];
}
