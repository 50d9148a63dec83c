import type { Prisma } from '@/lib/platform/db/client';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { TILLATT } from '@/lib/domain/tilgang/types';
import { vedtakPolicy, type Vedtakstilgang } from '../policy';

/** Alt som hører til å skrive i utkastet: saksbehandleren, og den som er tjenesteansvarlig for brukeren i dag. */
export const skriverPolicy: Policy<Vedtakstilgang, Prisma.VedtakWhereInput> = {
  kan: (_handling, ansatt, fakta, iDag) => vedtakPolicy.kan('vedtak.lagre', ansatt, fakta, iDag),
  scopeFor: (_handling, ansatt, iDag) => vedtakPolicy.scopeFor('vedtak.lagre', ansatt, iDag),
};

/** De som skriver, og teamlederen som skal lese det: de kan spørre, være uenige og svare. */
export const samtalePolicy: Policy<Vedtakstilgang, Prisma.VedtakWhereInput> = {
  kan(handling, ansatt, fakta, iDag) {
    const leder = vedtakPolicy.kan('vedtak.fatt', ansatt, fakta, iDag);
    return leder.tillatt ? TILLATT : skriverPolicy.kan(handling, ansatt, fakta, iDag);
  },
  scopeFor: (handling, ansatt, iDag) => ({
    OR: [vedtakPolicy.scopeFor('vedtak.fatt', ansatt, iDag), skriverPolicy.scopeFor(handling, ansatt, iDag)],
  }),
};
