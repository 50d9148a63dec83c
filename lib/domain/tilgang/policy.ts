import type { Dato } from '@/lib/platform/time/dato';
import type { Handling } from './rettigheter';
import { harRett, teamMedRett } from './rules';
import { nektet, TILLATT, type Ansatt, type Avgjorelse } from './types';

/**
 * Hvem som kan gjøre hva med hvilken: ja eller nei for én rad, og et filter for lister.
 * De to skal være enige; en egenskapstest gir begge den samme tilfeldige verdenen.
 */
export interface Policy<Fakta, Filter = unknown> {
  kan: (handling: Handling, ansatt: Ansatt, fakta: Fakta, iDag: Dato) => Avgjorelse;
  scopeFor: (handling: Handling, ansatt: Ansatt, iDag: Dato) => Filter;
}

/** For det som gjelder den innloggede selv, som menyen: rollen er nok. */
export const egenPolicy: Policy<object, { id: string }> = {
  kan: (handling, ansatt) => (harRett(ansatt, handling) ? TILLATT : nektet('ROLLE')),
  scopeFor: (_handling, ansatt) => ({ id: ansatt.id }),
};

/** For det som gjelder et helt team, som tavla: rollen må gjelde i akkurat det teamet. */
export const teamPolicy: Policy<{ teamId: string }, { teamId: { in: string[] } }> = {
  kan: (handling, ansatt, fakta) =>
    teamMedRett(ansatt, handling).includes(fakta.teamId) ? TILLATT : nektet('IKKE_I_TEAMET'),
  scopeFor: (handling, ansatt) => ({ teamId: { in: teamMedRett(ansatt, handling) } }),
};
