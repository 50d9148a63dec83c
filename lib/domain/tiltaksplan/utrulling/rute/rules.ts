import { weekday, type Dato } from '@/lib/platform/time/dato';
import { isHoliday } from '@/lib/platform/time/helligdager';
import { isWithin } from '@/lib/platform/time/periode';
import type { Bemanning, Besoksplass, FraRuta, Rutebok, Ruteplass, Rutevindu } from './types';

const SONDAG = 7;

/** Lista som brukes en dag. Røde dager går som søndag. */
export const listedag = (dag: Dato): number => (isHoliday(dag) ? SONDAG : weekday(dag));

/** Har ruta en liste denne dagen? På røde dager bare når teamet har sagt det. */
export const rutaGaar = (rute: Rutevindu, dag: Dato): boolean =>
  isWithin(rute, dag) && (rute.gjelderRodeDager || !isHoliday(dag));

/** Hvem som går ruta. Det som står på datoen, går foran den faste, også når det er «ingen». */
export function hvemGaar(bemanning: readonly Bemanning[], ruteId: string, dag: Dato): string | null {
  const ruta = bemanning.filter((b) => b.ruteId === ruteId);
  const paaDatoen = ruta.find((b) => b.dato === dag);
  return (paaDatoen ?? ruta.find((b) => b.dato === null && b.ukedag === listedag(dag)))?.ansattId ?? null;
}

/** Plassen besøket har på en rute denne dagen. */
export function fastPlass(bok: Rutebok, besok: Besoksplass, dag: Dato): Ruteplass | null {
  const ukedag = listedag(dag);
  return (
    bok.plasser.find(
      (p) =>
        p.brukerId === besok.brukerId &&
        p.ukedag === ukedag &&
        p.dagsdel === besok.dagsdel &&
        p.gruppe === besok.gruppe &&
        p.plass === besok.plass &&
        isWithin(p, dag) &&
        bok.ruter.some((r) => r.id === p.ruteId && rutaGaar(r, dag)),
    ) ?? null
  );
}

/** Det ruta sier om én plass i besøket. Null når besøket ikke står på noen rute. */
export function fraRuta(bok: Rutebok, besok: Besoksplass, dag: Dato): FraRuta | null {
  const plass = fastPlass(bok, besok, dag);
  return (
    plass && {
      ansattId: hvemGaar(bok.bemanning, plass.ruteId, dag),
      plass: plass.plass,
      rekkefolge: plass.rekkefolge,
    }
  );
}
