import type { Prisma } from '@/lib/platform/db/client';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { harRett, teamMedRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT } from '@/lib/domain/tilgang/types';

export interface Vaktfakta {
  ansattId: string;
  fornavn: string;
  /** Team hun hører til, eller har vakt i de dagene. */
  team: string[];
}

/**
 * Den det gjelder, melder for seg selv; ellers teamet hun jobber i: det er teamet som tar telefonen og deler dagen på nytt.
 * Det står i historien hvem som gjorde det.
 */
export const vaktPolicy: Policy<Vaktfakta, Prisma.VaktWhereInput> = {
  kan(handling, ansatt, fakta) {
    if (!harRett(ansatt, handling)) return nektet('ROLLE');
    if (fakta.ansattId === ansatt.id) return TILLATT;
    const mine = teamMedRett(ansatt, handling);
    return fakta.team.some((teamId) => mine.includes(teamId)) ? TILLATT : nektet('IKKE_I_TEAMET');
  },
  scopeFor: (handling, ansatt) => ({
    virksomhetId: ansatt.virksomhetId,
    OR: [{ ansattId: ansatt.id }, { teamId: { in: teamMedRett(ansatt, handling) } }],
  }),
};
