import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { load } from '@/lib/domain/tilgang/load';
import { stoppPolicy } from './policy';
import { fornavn, stoppHos } from './queries';
import { stoppHosSchema } from './schema';
import type { StoppView } from './types';
import { stoppView } from './view';

/** Stoppene til én person: de som gjelder, og de som kommer. */
export const loadStopp = load({
  handling: 'stopp.les',
  schema: stoppHosSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: stoppPolicy,
  hent: async (scope, { brukerId }, fakta): Promise<StoppView> => ({
    bruker: { id: brukerId, fornavn: await fornavn(scope, brukerId) },
    iDag: scope.iDag,
    stopp: stoppView(await stoppHos(scope, brukerId), scope.iDag),
    kanSette: stoppPolicy.kan('stopp.sett', scope.ansatt, fakta, scope.iDag).tillatt,
    kanNyttBesok: stoppPolicy.kan('tavle.nyttBesok', scope.ansatt, fakta, scope.iDag).tillatt,
  }),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'stopp' }),
});
