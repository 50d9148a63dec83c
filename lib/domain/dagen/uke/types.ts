import type { Dagsdel, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { Tilstede, Vakttype } from '@/lib/domain/vakt/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Last } from '../last/types';
import type { Angretilbud } from '../ruter/types';
import type { Hinder } from './omfordeling/types';

/** Én person én dag. Ordet for mengden, ikke minutter; antallet er besøk på lista, ikke arbeid noen har gjort. */
export interface Ukecelle {
  tilstede: Tilstede;
  vakter: Vakttype[];
  antall: number;
  last: Last | null;
  ruter: string[];
}

export interface Ukedag {
  dato: Dato;
  /** Koden for den røde dagen. */
  rod: string | null;
  /** Søndag og røde dager. */
  erFri: boolean;
  erOver: boolean;
  /** Besøkene er ikke lagt ut ennå. */
  utenforVinduet: boolean;
  antall: number;
  ufordelt: number;
  stoppet: number;
}

export interface Ukerad {
  ansattId: string;
  fornavn: string;
  navn: string;
  profesjon: Profesjon;
  celler: Ukecelle[];
}

export interface UkeView {
  team: { id: string; navn: string };
  iDag: Dato;
  mandag: Dato;
  /** Dagen telefonen viser. */
  valgt: Dato;
  sisteUtlagte: Dato;
  kanKopiere: boolean;
  dager: Ukedag[];
  rader: Ukerad[];
  angre: Angretilbud | null;
}

/** Forhåndsvisningen av en kopi. */
export interface Kopivisning {
  team: { id: string; navn: string };
  fra: Dato;
  til: Dato;
  kanKopiere: boolean;
  dager: { dato: Dato; flyttes: Kopilinje[]; latt: Kopilatt[] }[];
  antall: number;
  antallLatt: number;
}

export interface Kopilinje {
  nokkel: string;
  kort: string | null;
  dagsdel: Dagsdel;
  fra: string | null;
  til: string;
}

export interface Kopilatt extends Kopilinje {
  hinder: Hinder;
  kode: Kompetansekode | null;
}
