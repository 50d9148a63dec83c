import type { Besoksplass } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { Vakttype } from '@/lib/domain/vakt/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Periode } from '@/lib/platform/time/periode';
import type { Hinder } from '../uke/omfordeling/types';

export const UKEDAGER = [1, 2, 3, 4, 5, 6, 7] as const;
export const VAKTTYPER = ['DAG', 'KVELD', 'NATT'] as const satisfies readonly Vakttype[];

export interface Rute extends Periode {
  id: string;
  teamId: string;
  navn: string;
  vakttype: Vakttype;
  gjelderRodeDager: boolean;
  versjon: number;
}

/** Én plass i lista, slik skjermen viser den. */
export interface Linje extends Besoksplass {
  ukedag: number;
  rekkefolge: number;
  ruteId: string | null;
  /** «Gerd H.». Null = skjermet for den som ser. */
  kort: string | null;
  hva: string;
}

export interface Rutedel {
  dagsdel: Dagsdel;
  linjer: Linje[];
}

export interface Rutedag {
  ukedag: number;
  /** Den faste på ukedagen. */
  fast: { ansattId: string; navn: string } | null;
  antall: number;
  deler: Rutedel[];
}

/** Én dato i vinduet, når det er bestemt noe annet enn det faste. */
export interface Datobemanning {
  dato: Dato;
  ansattId: string | null;
  navn: string | null;
}

export interface Ruteoversikt {
  team: { id: string; navn: string };
  iDag: Dato;
  kanEndre: boolean;
  ruter: (Rute & { dager: Rutedag[]; brukere: number })[];
  avsluttet: (Rute & { brukere: number })[];
  /** Faste besøk i vinduet som ikke står på noen rute. */
  utenRute: Linje[];
  angre: Angretilbud | null;
}

export interface Ruteside {
  team: { id: string; navn: string };
  iDag: Dato;
  kanEndre: boolean;
  rute: Rute;
  dager: Rutedag[];
  /** De neste to ukene, med dem som går ruta de dagene. */
  datoer: Rutedato[];
  utenRute: Linje[];
  andre: { id: string; navn: string; vakttype: Vakttype }[];
  folk: { id: string; navn: string; profesjon: Profesjon }[];
  angre: Angretilbud | null;
}

export interface Rutedato {
  dato: Dato;
  ukedag: number;
  /** Navnet på den røde dagen. */
  rod: string | null;
  gaar: boolean;
  ansattId: string | null;
  navn: string | null;
  egen: boolean;
  /** Hun er satt opp, men er ikke på jobb. */
  hinder: Extract<Hinder, 'SYK' | 'IKKE_PAA_VAKT'> | null;
}

/** Det siste grepet jeg gjorde i dag. */
export interface Angretilbud {
  id: string;
  slag: 'KOPI' | 'BEMANNING' | 'FRA_NAA_AV';
  antall: number;
  latt: { hinder: Hinder; antall: number }[];
}

/** Det et grep gjorde: så mange ble flyttet, og så mange ble som de var, med grunnene. */
export interface Grep {
  omfordelingId: string | null;
  flyttet: number;
  latt: { hinder: Hinder; antall: number }[];
}
