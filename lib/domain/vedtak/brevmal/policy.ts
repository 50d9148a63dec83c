import type { Prisma } from '@/lib/platform/db/client';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT } from '@/lib/domain/tilgang/types';

/** Malen er virksomhetens. Rollen åpner døra, og ingen ser en annen virksomhets ord. */
export const brevmalPolicy: Policy<{ virksomhetId: string }, Prisma.BrevmalWhereInput> = {
  kan: (handling, ansatt, fakta) =>
    harRett(ansatt, handling) && fakta.virksomhetId === ansatt.virksomhetId ? TILLATT : nektet('ROLLE'),
  scopeFor: (_handling, ansatt) => ({ virksomhetId: ansatt.virksomhetId }),
};
