import { RETTIGHETER, erHandling } from './rettigheter';
import type { Ansatt, Formaal, Rolle } from './types';

/** Rollene en ansatt har i minst ett team i dag. */
export const roller = (ansatt: Ansatt): Rolle[] => [...new Set(ansatt.tilknytninger.map((t) => t.rolle))];

/** Teamene en ansatt har en rolle i, eventuelt bare en bestemt rolle. */
export const teamMed = (ansatt: Ansatt, rolle?: Rolle): string[] => [
  ...new Set(ansatt.tilknytninger.filter((t) => !rolle || t.rolle === rolle).map((t) => t.teamId)),
];

/** Rolle × handling. Ukjent handling, ukjent rolle og ingen rolle er nei. */
export const harRett = (ansatt: Ansatt, handling: string): boolean =>
  erHandling(handling) &&
  ansatt.tilknytninger.some((t) => (RETTIGHETER[handling] as readonly Rolle[]).includes(t.rolle));

/** Team der den ansatte har en rolle som gir rett til handlingen. */
export const teamMedRett = (ansatt: Ansatt, handling: string): string[] =>
  erHandling(handling)
    ? [
        ...new Set(
          ansatt.tilknytninger
            .filter((t) => (RETTIGHETER[handling] as readonly Rolle[]).includes(t.rolle))
            .map((t) => t.teamId),
        ),
      ]
    : [];

/** Saksbehandling er COC i Tillitsrammeverket; hjelpen selv er TREAT. */
export const formaalFor = (ansatt: Ansatt): Formaal =>
  ansatt.tilknytninger.some((t) => t.rolle === 'FAG') ? 'TREAT' : 'COC';
