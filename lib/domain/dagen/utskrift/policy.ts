import type { Prisma } from '@/lib/platform/db/client';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT } from '@/lib/domain/tilgang/types';

/** Hva det spørres om: hele teamets lister, eller én persons. */
export interface Utskriftsfakta {
  teamId: string;
  /** Null = alle. */
  ansattId: string | null;
  /** De som har besøk i teamet den dagen, også utlånte. */
  harListe: readonly string[];
}

/**
 * Teamets egne skriver ut hva de trenger: den som er først på kontoret, skriver ofte ut for alle.
 * Den som er utlånt hit, får bare sin egen liste, og bare når hun har en.
 */
export const utskriftPolicy: Policy<Utskriftsfakta, Prisma.BesokWhereInput> = {
  kan(handling, ansatt, { teamId, ansattId, harListe }) {
    if (teamMedRett(ansatt, handling).includes(teamId)) return TILLATT;
    if (teamMedRett(ansatt, handling).length === 0) return nektet('ROLLE');
    return ansattId === ansatt.id && harListe.includes(ansatt.id) ? TILLATT : nektet('IKKE_I_TEAMET');
  },
  scopeFor(handling, ansatt) {
    const mine = teamMedRett(ansatt, handling);
    const egne: Prisma.BesokWhereInput[] =
      mine.length > 0 ? [{ tildelinger: { some: { ansattId: ansatt.id } } }] : [];
    return { virksomhetId: ansatt.virksomhetId, OR: [{ teamId: { in: mine } }, ...egne] };
  },
};
