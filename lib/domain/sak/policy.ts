import type { Prisma } from '@/lib/platform/db/client';
import { brukerPolicy, viaBruker } from '@/lib/domain/bruker/policy';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT } from '@/lib/domain/tilgang/types';

/** Saken følger brukeren. At saken ligger på teamet mitt er ikke nok; brukeren må gjøre det. */
export const sakPolicy = viaBruker((bruker): Prisma.SakWhereInput => ({ bruker }));

/** Lista: rollen er nok til å spørre, og filteret slipper bare gjennom saker på brukere jeg har forhold til. */
export const saklistePolicy: Policy<object, Prisma.SakWhereInput> = {
  kan: (handling, ansatt) => (harRett(ansatt, handling) ? TILLATT : nektet('ROLLE')),
  scopeFor: sakPolicy.scopeFor,
};

/**
 * Å ta imot en henvendelse krever bare rollen: den kan gjelde hvem som helst. Er den knyttet til en bestemt bruker,
 * må saksbehandleren slippe inn hos henne.
 */
export const henvendelsePolicy: Policy<{ kjent: Brukerfakta | null }, Prisma.BrukerWhereInput> = {
  kan(handling, ansatt, fakta, iDag) {
    if (fakta.kjent) return brukerPolicy.kan(handling, ansatt, fakta.kjent, iDag);
    return harRett(ansatt, handling) ? TILLATT : nektet('ROLLE');
  },
  scopeFor: brukerPolicy.scopeFor,
};
