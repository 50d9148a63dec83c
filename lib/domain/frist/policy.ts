import type { Prisma } from '@/lib/platform/db/client';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT } from '@/lib/domain/tilgang/types';

/** Lista: rollen åpner den, og bare frister på brukere jeg har forhold til, ligger i den. */
export const fristlistePolicy: Policy<object, Prisma.BrukerWhereInput> = {
  kan: (handling, ansatt) => (harRett(ansatt, handling) ? TILLATT : nektet('ROLLE')),
  scopeFor: brukerPolicy.scopeFor,
};
