import type { Prisma } from '@/lib/platform/db/client';
import { viaBruker } from '@/lib/domain/bruker/policy';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT } from '@/lib/domain/tilgang/types';

/** Klagen følger personen. Er hun skjermet, finnes klagen bare for dem hun er åpnet for. */
export const klagePolicy = viaBruker((bruker): Prisma.KlageWhereInput => ({ bruker }));

/** Lista: rollen er nok til å spørre, og filteret slipper bare gjennom klager fra personer jeg har forhold til. */
export const klagelistePolicy: Policy<object, Prisma.KlageWhereInput> = {
  kan: (handling, ansatt) => (harRett(ansatt, handling) ? TILLATT : nektet('ROLLE')),
  scopeFor: klagePolicy.scopeFor,
};
