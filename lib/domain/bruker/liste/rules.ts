import { addWeeks, type Dato } from '@/lib/platform/time/dato';
import type { Ansatt } from '@/lib/domain/tilgang/types';

/** Så lenge før datoen er revurderingen noe teamet bør se på lista. */
export const VARSEL_UKER = 4;

export const varselTil = (iDag: Dato): Dato => addWeeks(iDag, VARSEL_UKER);

/** Teamet lista gjelder: det valgte, når det fortsatt er mitt, ellers det første. */
export const listeteam = (ansatt: Ansatt): { id: string; navn: string } | null => {
  const mine = ansatt.tilknytninger.map((t) => ({ id: t.teamId, navn: t.teamnavn }));
  return mine.find((t) => t.id === ansatt.valgtTeamId) ?? mine[0] ?? null;
};

/** Slutten på en setning: punktum, spørsmål eller utrop, med et eventuelt sitattegn etter. */
const SETNING = /^[^.!?]*[.!?]+/u;

/** Den første setningen, ordrett. Det som ikke er en setning, er hele teksten. */
export const forsteSetning = (tekst: string): string => (SETNING.exec(tekst.trim())?.[0] ?? tekst).trim();
