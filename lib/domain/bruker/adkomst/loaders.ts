import 'server-only';
import { z } from 'zod';
import { load } from '@/lib/domain/tilgang/load';
import { id } from '@/lib/platform/gate/fields';
import { brukerPolicy } from '../policy';
import { brukerfakta } from '../queries';
import { hentAdkomst } from './queries';

/** Nøkkel og adkomst. Egen rett og egen revisjonslinje, for det å se koden er en handling i seg selv. */
export const loadAdkomst = load({
  handling: 'bruker.visAdkomst',
  schema: z.strictObject({ brukerId: id() }),
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  hent: (scope, inn) => hentAdkomst(scope, inn.brukerId),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'adkomst', objektId: inn.brukerId }),
});
