import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { brukerPolicy } from '../policy';
import { brukerfakta } from '../queries';
import { brukerSchema } from '../schema';
import { ikkeparFor, kanKomme, onskene } from './queries';
import { kan, onskesideView } from './view';

/** Ønskene til den som bor der, og dyr i huset. */
export const loadOnsker = load({
  handling: 'bruker.lesOnsker',
  schema: brukerSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  hent: async (scope, { brukerId }, fakta) => {
    const kanIkkepar = kan('bruker.settIkkepar', scope.ansatt, fakta, scope.iDag);
    return onskesideView(
      await onskene(scope, brukerId),
      kan('bruker.settOnsker', scope.ansatt, fakta, scope.iDag),
      kanIkkepar
        ? { gjelder: await ikkeparFor(scope, brukerId), kanKomme: await kanKomme(scope, brukerId) }
        : null,
    );
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'onsker', objektId: inn.brukerId }),
});
