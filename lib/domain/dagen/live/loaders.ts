import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { navnITeamet } from './queries';
import { endringerSchema } from './schema';
import type { Lytterett } from './types';

/** Retten til å høre etter på et teams dag. Selve endringene kommer etterpå, bare som id-er og hvem. */
export const loadEndringer = load({
  handling: 'tavle.les',
  schema: endringerSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  hent: async (scope, { dato }, { teamId }): Promise<Lytterett> => ({
    virksomhetId: scope.ansatt.virksomhetId,
    teamId,
    dato,
    navn: await navnITeamet(scope, teamId),
  }),
  spor: (_inn, { teamId }) => ({ objektType: 'tavle', objektId: teamId }),
});
