import type { Ansattinn, Profesjon } from '@/tests/factories/ansatt';

export type Turnus = 'dag' | 'dag-helg' | 'kveld' | 'kontor';
export type Lagnavn = 'lillebekk' | 'fagerlia' | 'innsats';

export interface Ansattmal {
  navn: string;
  profesjon: Profesjon;
  lag: readonly Lagnavn[];
  turnus: Turnus;
  /** Hvilken av tre helger, for dem som jobber helg. */
  helg?: 0 | 1 | 2;
  /** Dager fra i dag. */
  kompetanser?: { kode: NonNullable<Ansattinn['kompetanser']>[number]['kode']; fom?: number; tom?: number }[];
}

const L = ['lillebekk'] as const;
const F = ['fagerlia'] as const;
const I = ['innsats'] as const;
const BEGGE = ['lillebekk', 'fagerlia', 'innsats'] as const;
const BIL = { kode: 'FORERKORT' } as const;

/** 32 oppdiktede kolleger. Kompetanse er personlig og datert: én er gått ut, én gjelder ikke ennå. */
// prettier-ignore
export const ANSATTE: readonly Ansattmal[] = [
  { navn: 'Kari Lie', profesjon: 'TEAMLEDER', lag: ['lillebekk', 'fagerlia'], turnus: 'kontor' },
  { navn: 'Unni Graff', profesjon: 'TEAMLEDER', lag: BEGGE, turnus: 'kontor' },
  { navn: 'Henrik Myhre', profesjon: 'SAKSBEHANDLER', lag: L, turnus: 'kontor' },
  { navn: 'Maren Solli', profesjon: 'SYKEPLEIER', lag: L, turnus: 'dag-helg', helg: 0, kompetanser: [BIL] },
  { navn: 'Ingrid Haugland', profesjon: 'SYKEPLEIER', lag: L, turnus: 'dag-helg', helg: 1, kompetanser: [BIL] },
  { navn: 'Yusuf Abdi', profesjon: 'HELSEFAGARBEIDER', lag: L, turnus: 'dag-helg', helg: 0 },
  { navn: 'Amina Rahimi', profesjon: 'HELSEFAGARBEIDER', lag: L, turnus: 'dag-helg', helg: 1, kompetanser: [BIL] },
  { navn: 'Tomasz Wrona', profesjon: 'HJEMMEHJELPER', lag: L, turnus: 'dag-helg', helg: 2, kompetanser: [BIL] },
  { navn: 'Bjørn Tangen', profesjon: 'FYSIOTERAPEUT', lag: L, turnus: 'dag', kompetanser: [BIL] },
  { navn: 'Lise Fossum', profesjon: 'ERGOTERAPEUT', lag: L, turnus: 'dag', kompetanser: [BIL] },
  { navn: 'Nora Kvam', profesjon: 'HELSEFAGARBEIDER', lag: L, turnus: 'kveld', kompetanser: [{ kode: 'INSULIN', fom: -160, tom: 205 }] },
  { navn: 'Sindre Aas', profesjon: 'SYKEPLEIER', lag: L, turnus: 'dag-helg', helg: 2, kompetanser: [BIL] },
  { navn: 'Elif Demir', profesjon: 'HELSEFAGARBEIDER', lag: L, turnus: 'dag-helg', helg: 2 },
  { navn: 'Grete Moen', profesjon: 'HJEMMEHJELPER', lag: L, turnus: 'dag-helg', helg: 0 },
  { navn: 'Thea Nilsen', profesjon: 'SYKEPLEIER', lag: L, turnus: 'kveld', kompetanser: [BIL] },
  { navn: 'Jonas Berg', profesjon: 'HELSEFAGARBEIDER', lag: L, turnus: 'kveld', kompetanser: [{ kode: 'INSULIN', fom: -400, tom: -35 }] },
  { navn: 'Siri Dalen', profesjon: 'SAKSBEHANDLER', lag: F, turnus: 'kontor' },
  { navn: 'Hanna Lindqvist', profesjon: 'SYKEPLEIER', lag: F, turnus: 'dag-helg', helg: 0, kompetanser: [BIL] },
  { navn: 'Per Aune', profesjon: 'SYKEPLEIER', lag: F, turnus: 'dag-helg', helg: 1, kompetanser: [BIL] },
  { navn: 'Marte Kolstad', profesjon: 'SYKEPLEIER', lag: F, turnus: 'dag-helg', helg: 2 },
  { navn: 'Oda Brekke', profesjon: 'HELSEFAGARBEIDER', lag: F, turnus: 'dag-helg', helg: 0 },
  { navn: 'Mohammed Farah', profesjon: 'HELSEFAGARBEIDER', lag: F, turnus: 'dag-helg', helg: 1, kompetanser: [BIL] },
  { navn: 'Agnieszka Nowak', profesjon: 'HELSEFAGARBEIDER', lag: F, turnus: 'dag-helg', helg: 2 },
  { navn: 'Lidia Kowalczyk', profesjon: 'HJEMMEHJELPER', lag: F, turnus: 'dag-helg', helg: 1, kompetanser: [BIL] },
  { navn: 'Tesfaye Bekele', profesjon: 'HJEMMEHJELPER', lag: F, turnus: 'dag-helg', helg: 2 },
  { navn: 'Ane Rød', profesjon: 'FYSIOTERAPEUT', lag: F, turnus: 'dag' },
  { navn: 'Martin Vik', profesjon: 'ERGOTERAPEUT', lag: F, turnus: 'dag', kompetanser: [BIL] },
  { navn: 'Hodan Warsame', profesjon: 'HELSEFAGARBEIDER', lag: F, turnus: 'kveld', kompetanser: [{ kode: 'INSULIN', fom: 12, tom: 377 }] },
  { navn: 'Kim Nguyen', profesjon: 'SYKEPLEIER', lag: F, turnus: 'kveld', kompetanser: [BIL] },
  { navn: 'Anders Holte', profesjon: 'SYKEPLEIER', lag: F, turnus: 'kveld' },
  { navn: 'Solfrid Haug', profesjon: 'SYKEPLEIER', lag: I, turnus: 'dag', kompetanser: [BIL] },
  { navn: 'Emil Strøm', profesjon: 'FYSIOTERAPEUT', lag: I, turnus: 'dag', kompetanser: [BIL, { kode: 'TILRETTELEGGING' }] },
];
