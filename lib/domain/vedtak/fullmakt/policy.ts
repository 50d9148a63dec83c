import type { Prisma } from '@/lib/platform/db/client';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT } from '@/lib/domain/tilgang/types';

/** Fullmakter handler om ansatte, ikke om brukere: rollen åpner døra, og reglene sier hva hver enkelt kan gi. */
export const fullmaktpolicy: Policy<object, Prisma.FullmaktWhereInput> = {
  kan: (handling, ansatt) => (harRett(ansatt, handling) ? TILLATT : nektet('ROLLE')),
  scopeFor: () => ({}),
};
