import type { Dato } from '@/lib/platform/time/dato';
import type { Periode } from '@/lib/platform/time/periode';
import type { Dagsdel, Vakttype } from '../../types';

/** Ruta slik utrullingen trenger den. Alt annet om ruter ligger i `dagen/ruter`. */
export interface Rutevindu extends Periode {
  id: string;
  vakttype: Vakttype;
  /** På en rød dag brukes søndagens liste og bemanning. Er den av, har ruta ingen liste den dagen. */
  gjelderRodeDager: boolean;
}

/** Hos hvem, når i uka, og hvilken av de to når det går to. */
export interface Besoksplass {
  brukerId: string;
  dagsdel: Dagsdel;
  gruppe: number;
  plass: number;
}

export interface Ruteplass extends Besoksplass, Periode {
  id: string;
  ruteId: string;
  /** 1 = mandag … 7 = søndag */
  ukedag: number;
  rekkefolge: number;
}

/** Fast på en ukedag, eller på én dato. Akkurat én av dem er satt. */
export interface Bemanning {
  ruteId: string;
  ukedag: number | null;
  dato: Dato | null;
  /** Null på en dato: ingen går ruta da. */
  ansattId: string | null;
}

export interface Rutebok {
  ruter: readonly Rutevindu[];
  plasser: readonly Ruteplass[];
  bemanning: readonly Bemanning[];
}

/** Hvem ruta sier at skal gå, og hvor i rekka. */
export interface FraRuta {
  ansattId: string | null;
  plass: number;
  rekkefolge: number;
}
