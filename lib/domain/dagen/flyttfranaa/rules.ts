import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { daysBetween, weekday, type Dato } from '@/lib/platform/time/dato';
import type { Latt, Ukebesok, Ukebilde } from '../uke/omfordeling/types';
import type { Hjem } from './types';

const UKE = 7;

/** Besøkene som er det samme faste besøket, ukene etter: samme person, ukedag, del av dagen og gruppe. */
export const serien = (bilde: Ukebilde, denne: { brukerId: string; dato: Dato }, hjem: Hjem): Ukebesok[] =>
  bilde.besok.filter(
    (b) =>
      b.brukerId === denne.brukerId &&
      b.dato > denne.dato &&
      daysBetween(denne.dato, b.dato) % UKE === 0 &&
      b.dagsdel === hjem.dagsdel &&
      b.gruppe === hjem.gruppe &&
      !b.bareIDag,
  );

/** Første gruppe som verken planen eller noe besøk i serien bruker i den delen av dagen. */
export function ledigGruppeFor(
  til: Dagsdel,
  opptatt: readonly { dagsdel: Dagsdel; gruppe: number }[],
): number {
  const brukt = new Set(opptatt.filter((o) => o.dagsdel === til).map((o) => o.gruppe));
  let gruppe = 1;
  while (brukt.has(gruppe)) gruppe += 1;
  return gruppe;
}

/** Ett besøk, én grunn: den første. */
export function lattSomDager(latt: readonly Latt[], serie: readonly Ukebesok[]) {
  return serie.flatMap(({ id, dato }) => {
    const grunn = latt.find((l) => l.besokId === id);
    return grunn ? [{ dato, hinder: grunn.hinder }] : [];
  });
}

const UKEDAG = [
  'mandager',
  'tirsdager',
  'onsdager',
  'torsdager',
  'fredager',
  'lørdager',
  'søndager',
] as const;
const DEL: Record<Dagsdel, string> = {
  MORGEN: 'morgen',
  FORMIDDAG: 'formiddag',
  MIDDAG: 'middag',
  ETTERMIDDAG: 'ettermiddag',
  KVELD: 'kveld',
  NATT: 'natt',
};

/** Grunnen som står i planens historie. */
export const plangrunn = (dato: Dato, fra: Dagsdel, til: Dagsdel): string =>
  `Flyttet på tavla: ${UKEDAG[weekday(dato) - 1]} fra ${DEL[fra]} til ${DEL[til]}`;
