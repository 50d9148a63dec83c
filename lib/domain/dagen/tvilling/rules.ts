import { DAGSDELER, VAKTENS_DAGSDELER, type Dagsdel, type Vakttype } from '@/lib/domain/tiltaksplan/types';
import { addDays, weekday, type Dato } from '@/lib/platform/time/dato';
import { isHoliday } from '@/lib/platform/time/helligdager';
import type { MinVakt, Oyeblikk } from './types';

/** Natta hører til dagen den begynte. Etter rapporten om morgenen er den over. */
const NATTA_ER_OVER = 10;

export const erHelg = (dato: Dato): boolean => weekday(dato) > 5 || isHoliday(dato);

/** De delene av dagen lagene deler: kveld og natt hver dag, hele dagen i helg og på helligdager. */
export const fellesDeler = (dato: Dato): readonly Dagsdel[] =>
  erHelg(dato) ? DAGSDELER : DAGSDELER.filter((del) => del === 'KVELD' || del === 'NATT');

/** En vakt der lagene dekker hverandre. */
export const erFellesvakt = (type: Vakttype, dato: Dato): boolean => type !== 'DAG' || erHelg(dato);

/**
 * Delene av dagen jeg kan lese om hos tvillinglaget. Forholdet er vakta, og det varer like lenge: samme dag, og for natta
 * fram til formiddagen etter. En vakt jeg er syk fra, gir ingenting. Dagen før gir heller ingenting.
 */
export function vaktensDeler(
  vakter: readonly MinVakt[],
  lag: readonly string[],
  dato: Dato,
  naa: Oyeblikk,
): Dagsdel[] {
  const gjelder = vakter.filter(
    (v) =>
      v.status === 'PLANLAGT' && lag.includes(v.teamId) && erFellesvakt(v.type, dato) && varer(v, dato, naa),
  );
  return DAGSDELER.filter((del) => gjelder.some((v) => VAKTENS_DAGSDELER[v.type].includes(del)));
}

const varer = (vakt: MinVakt, dato: Dato, naa: Oyeblikk): boolean =>
  naa.dag === dato || (vakt.type === 'NATT' && naa.dag === addDays(dato, 1) && naa.time < NATTA_ER_OVER);

const REKKEFOLGE: Record<Vakttype, number> = { DAG: 0, KVELD: 1, NATT: 2 };

/** Mine først, så etter vakt og navn. Det ingen har, sist: der stopper blikket. */
export const listerekkefolge = (
  a: { erMeg: boolean; vakt: Vakttype | null; ansattId: string | null; navn: string },
  b: typeof a,
): number =>
  Number(b.erMeg) - Number(a.erMeg) ||
  Number(a.ansattId === null) - Number(b.ansattId === null) ||
  (a.vakt ? REKKEFOLGE[a.vakt] : 3) - (b.vakt ? REKKEFOLGE[b.vakt] : 3) ||
  a.navn.localeCompare(b.navn, 'nb');
