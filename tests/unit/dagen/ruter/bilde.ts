import type { Ukeansatt, Ukebesok, Ukebilde, Ukevakt } from '@/lib/domain/dagen/uke/omfordeling/types';
import type { Rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import { addDays, dato, type Dato } from '@/lib/platform/time/dato';

export const MANDAG = dato('2026-12-07');
export const dag = (n: number): Dato => addDays(MANDAG, n);
export const TOM_BOK: Rutebok = { ruter: [], plasser: [], bemanning: [] };

export const etUkebesok = (brukerId: string, over: Partial<Ukebesok> = {}): Ukebesok => ({
  id: `${brukerId}/${over.dato ?? MANDAG}/${over.dagsdel ?? 'MORGEN'}`,
  versjon: 1,
  brukerId,
  kort: `${brukerId} X.`,
  dato: MANDAG,
  dagsdel: 'MORGEN',
  gruppe: 1,
  rekkefolge: 0,
  status: 'PLANLAGT',
  antallAnsatte: 1,
  anslagMinutter: 20,
  breddegrad: null,
  lengdegrad: null,
  bareIDag: false,
  laastPerson: false,
  laastDagsdel: false,
  hva: 'Frokost',
  krav: [],
  tildelt: [],
  aldri: [],
  ...over,
});

export const hos = (ansattId: string, plass = 1) => ({ ansattId, plass });
export const enAnsatt = (id: string, over: Partial<Ukeansatt> = {}): Ukeansatt => ({
  id,
  fornavn: id,
  navn: id,
  profesjon: 'HELSEFAGARBEIDER',
  kompetanser: [],
  ...over,
});
export const vakt = (ansattId: string, d: Dato, over: Partial<Ukevakt> = {}): Ukevakt => ({
  ansattId,
  dato: d,
  type: 'DAG',
  status: 'PLANLAGT',
  ...over,
});

export const etBilde = (over: Partial<Ukebilde> = {}): Ukebilde => ({
  teamId: 'team',
  fra: MANDAG,
  til: dag(6),
  besok: [],
  vakter: [],
  ansatte: [],
  ...over,
});
