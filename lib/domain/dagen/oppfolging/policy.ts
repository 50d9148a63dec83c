import { brukerPolicy, viaBruker } from '@/lib/domain/bruker/policy';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Prisma } from '@/lib/platform/db/client';
import type { Policy } from '@/lib/domain/tilgang/policy';

/** Den som kan gå inn til personen og har rollen, ser og lukker det som skal følges opp. */
export const oppfolgingPolicy = viaBruker((bruker): Prisma.OppfolgingWhereInput => ({ bruker }));

/** Det samme for én bestemt oppgave. */
export const oppgavePolicy: Policy<{ bruker: Brukerfakta }, Prisma.OppfolgingWhereInput> = {
  kan: (handling, ansatt, fakta, iDag) => brukerPolicy.kan(handling, ansatt, fakta.bruker, iDag),
  scopeFor: oppfolgingPolicy.scopeFor,
};
