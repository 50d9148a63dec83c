import { brukerPolicy, viaBruker } from '@/lib/domain/bruker/policy';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Prisma } from '@/lib/platform/db/client';
import type { Policy } from '@/lib/domain/tilgang/policy';

/** Den som kan gå inn til personen, ser stoppet. Rollen avgjør om hun kan sette det. */
export const stoppPolicy = viaBruker((bruker): Prisma.StoppWhereInput => ({ bruker }));

/** Det samme for ett bestemt stopp. */
export const ettStoppPolicy: Policy<{ bruker: Brukerfakta }, Prisma.StoppWhereInput> = {
  kan: (handling, ansatt, fakta, iDag) => brukerPolicy.kan(handling, ansatt, fakta.bruker, iDag),
  scopeFor: stoppPolicy.scopeFor,
};
