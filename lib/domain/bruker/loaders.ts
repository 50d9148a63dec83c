import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { hentHode } from './hode/queries';
import { hodeView } from './hode/view';
import { hentOversikt } from './oversikt/queries';
import { oversiktView } from './oversikt/view';
import { brukerPolicy } from './policy';
import { brukerfakta } from './queries';
import { brukerSchema } from './schema';

/** Hodet på alle sidene om én person. */
export const loadBrukerhode = load({
  handling: 'bruker.les',
  schema: brukerSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  hent: async (scope, inn) => hodeView(await hentHode(scope, inn.brukerId), scope.ansatt, scope.iDag),
  // Siden under hodet leser alltid samme person gjennom sin egen port, og skriver revisjonslinjen.
  spor: () => null,
});

/** Personsiden. */
export const loadOversikt = load({
  handling: 'bruker.les',
  schema: brukerSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  hent: async (scope, inn) => oversiktView(await hentOversikt(scope, inn.brukerId), scope.iDag),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'bruker', objektId: inn.brukerId }),
});
