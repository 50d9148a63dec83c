import { brukerPolicy } from '@/lib/domain/bruker/policy';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Prisma } from '@/lib/platform/db/client';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import { nektet } from '@/lib/domain/tilgang/types';

export interface Besokfakta {
  teamId: string;
  bruker: Brukerfakta;
}

/** Besøket må ligge i et team jeg har rollen i, og personen må være en jeg kan se. En skjermet flyttes bare av dem som ser henne. */
export const flyttPolicy: Policy<Besokfakta, Prisma.BesokWhereInput> = {
  kan: (handling, ansatt, fakta, iDag) =>
    teamMedRett(ansatt, handling).includes(fakta.teamId)
      ? brukerPolicy.kan(handling, ansatt, fakta.bruker, iDag)
      : nektet('IKKE_I_TEAMET'),
  scopeFor: (handling, ansatt, iDag) => ({
    teamId: { in: teamMedRett(ansatt, handling) },
    bruker: brukerPolicy.scopeFor(handling, ansatt, iDag),
  }),
};
