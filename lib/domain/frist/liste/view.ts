import type { Dato } from '@/lib/platform/time/dato';
import { fristFor, sammenlign } from '../rules';
import type { Tilstand } from '../types';
import type { Fristrad } from './queries';
import { stedFor } from './rules';
import type { Fristlinje } from './types';

export const visFrist = (rad: Fristrad, iDag: Dato): Fristlinje => ({
  ...fristFor(rad.slag, rad.grunnlag as Dato, iDag),
  id: `${rad.slag}-${rad.objektId ?? rad.brukerId}`,
  sted: stedFor(rad.slag, rad.objektId, rad.brukerId),
  brukerId: rad.brukerId,
  navn: rad.navn,
  saksnummer: rad.saksnummer,
  ansvarlig: rad.ansvarlig,
});

/** Det haster mest øverst. Databasen gjorde det grove utvalget; regelen avgjør hva som er over, i dag og snart. */
export const visFrister = (
  rader: readonly Fristrad[],
  iDag: Dato,
  tilstand: Tilstand | null = null,
): Fristlinje[] =>
  rader
    .map((rad) => visFrist(rad, iDag))
    .filter((linje) => tilstand === null || linje.tilstand === tilstand)
    .toSorted((a, b) => sammenlign(a, b) || a.navn.localeCompare(b.navn, 'nb'));
