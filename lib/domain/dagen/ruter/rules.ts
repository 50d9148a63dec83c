import { VAKTENS_DAGSDELER, type Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { Ruteavslag } from './errors';
import type { Rute } from './types';

export const erAvsluttet = (rute: Pick<Rute, 'tom'>): boolean => rute.tom !== null;

/** Ruta finnes på skjermen til den siste dagen er over. */
export const gaarFortsatt = (rute: Rute, iDag: Dato): boolean => rute.tom === null || rute.tom >= iDag;

export const dekker = (rute: Pick<Rute, 'vakttype'>, dagsdel: Dagsdel): boolean =>
  VAKTENS_DAGSDELER[rute.vakttype].includes(dagsdel);

/** To ruter i bruk kan ikke hete det samme: da vet ingen hvem som har «Rute 3». */
export const navnErBrukt = (ruter: readonly Rute[], navn: string, egenId: string | null = null): boolean =>
  ruter.some((r) => r.id !== egenId && r.tom === null && like(r.navn, navn));

const like = (a: string, b: string): boolean => a.toLocaleLowerCase('nb') === b.toLocaleLowerCase('nb');

/** Navnene kan ikke gjentas blant dem som lages samtidig heller. */
export const navnGjentas = (navn: readonly string[]): boolean =>
  new Set(navn.map((n) => n.toLocaleLowerCase('nb'))).size !== navn.length;

/** Hvorfor ruta ikke kan avsluttes den dagen. Null = den kan. I går er mulig: da går den ikke i dag heller. */
export function hvorforIkkeAvslutte(rute: Rute, sisteDag: Dato, iGaar: Dato): Ruteavslag | null {
  if (erAvsluttet(rute)) return 'AlleredeAvsluttet';
  return sisteDag < iGaar ? 'BakITid' : null;
}

export const kanBemannes = (rute: Rute, dato: Dato, iDag: Dato): boolean =>
  dato >= iDag && isWithin(rute, dato);
