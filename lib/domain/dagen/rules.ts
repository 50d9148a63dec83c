import type { Handling } from '@/lib/domain/tilgang/rettigheter';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import type { Ansatt } from '@/lib/domain/tilgang/types';

/** Uten team i adressen: det jeg har valgt, ellers det første jeg har rett i. */
export const mittTeam = (ansatt: Ansatt, handling: Handling): string | undefined => {
  const mine = teamMedRett(ansatt, handling);
  return mine.find((id) => id === ansatt.valgtTeamId) ?? mine[0];
};
