import type { Dagsdel, HarKompetanse, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { Tilstede, Vakttype } from '@/lib/domain/vakt/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Ansikt } from '../ansikter/types';
import type { Last, Luft } from '../last/types';

export type Besokstatus = 'PLANLAGT' | 'FERDIG' | 'AVVIK' | 'STOPPET';

/** Én person på tavla: hvem, hvilke deler av dagen, hvor mye luft. */
export interface Spor {
  ansattId: string;
  fornavn: string;
  navn: string;
  profesjon: Profesjon;
  /** Den første vakta, for «kveld» etter yrket. */
  vakt: Vakttype | null;
  tilstede: Tilstede;
  paa: Dagsdel[];
  ramme: Luft;
  luft: Luft;
  last: Last;
  kompetanser: HarKompetanse[];
}

/** Det besøket krever av den som går. `hardt` = uten den stopper vi. */
export interface Krav {
  kode: Kompetansekode;
  hardt: boolean;
}

export interface Kortbruker {
  id: string;
  /** Fornavn og forbokstav. Hele etternavnet står bare på personens egen side. */
  kort: string;
  ansvarligId: string | null;
}

export interface Tavlebesok {
  id: string;
  versjon: number;
  dagsdel: Dagsdel;
  rekkefolge: number;
  status: Besokstatus;
  anslagMinutter: number;
  antallAnsatte: number;
  /** Teamet har bestemt hvem som går, eller hvilken del av dagen. Forslag lar det ligge. */
  laastPerson: boolean;
  laastDagsdel: boolean;
  tildelt: { ansattId: string; plass: number }[];
  krav: Krav[];
  /** Null = skjermet for den som ser. Da vises ikke innholdet heller. */
  bruker: Kortbruker | null;
  hva: string;
  /** Lagt til samme dag fordi det haster. */
  akutt: boolean;
  maa: 'MEDISIN' | 'ANNET' | null;
  stopp: { grunn: string; sted: string | null } | null;
  avvik: 'IKKE_GJORT' | 'AVSLAATT' | 'IKKE_AKTUELT' | null;
}

export interface TavleView {
  team: { id: string; navn: string };
  dato: Dato;
  iDag: Dato;
  /** Meg, så jeg finner meg selv. */
  megId: string;
  kanFlytte: boolean;
  /** Delene av dagen som vises: de noen er på, og de noe ligger i. */
  deler: Dagsdel[];
  spor: Spor[];
  besok: Tavlebesok[];
  /** Ansiktene til hver bruker på tavla. */
  ansikter: Record<string, Ansikt[]>;
  /** Hvem som er syke og ikke har besøk igjen. */
  syke: string[];
  /** De samme, så de kan meldes friske. */
  borte: { ansattId: string; fornavn: string }[];
}
