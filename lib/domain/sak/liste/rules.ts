import { isDato } from '@/lib/platform/time/dato';
import type { Sakstatus } from '../types';
import { BOLKER, type Bolk, type Merke } from './types';

/** Uten valgt status vises de åpne sakene. */
export const bolkerFor = (status: Sakstatus | undefined): Bolk[] =>
  status === 'AVSLUTTET' ? ['AVSLUTTET'] : ['OVER', 'INNEN', 'BESVART'];

/** De som gjenstår etter merket, med den merket selv står i. */
export const bolkerFra = (bolker: readonly Bolk[], merke: Merke | null): Bolk[] =>
  merke ? bolker.slice(Math.max(0, bolker.indexOf(merke.bolk))) : [...bolker];

/** Eldst først der noen venter, nyest først der alt er avsluttet. */
export const retning = (bolk: Bolk): 'asc' | 'desc' => (bolk === 'AVSLUTTET' ? 'desc' : 'asc');

const MERKE = /^([0-3])_(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const skrivMerke = (merke: Merke): string =>
  `${BOLKER.indexOf(merke.bolk)}_${merke.mottatt}_${merke.id}`;

export function lesMerke(tekst: string | undefined): Merke | null {
  const deler = MERKE.exec(tekst ?? '');
  if (!deler || !isDato(deler[2]!)) return null;
  return { bolk: BOLKER[Number(deler[1])]!, mottatt: deler[2], id: deler[3]! };
}
