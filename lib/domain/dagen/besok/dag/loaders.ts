import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { besokPolicy } from '../policy';
import { erIVinduet } from '../rules';
import { dagSchema } from '../schema';
import { hentDag } from './queries';
import { tilMinDag } from './view';

/** Besøkene mine én dag. Uten dato: i dag. Utenfor vinduet finnes ikke dagen. */
export const loadMinDag = load({
  handling: 'minDag.les',
  schema: dagSchema,
  fakta: async (scope, inn) => {
    const dato = inn.dato ?? scope.iDag;
    return erIVinduet(dato, scope.iDag) ? { dato } : null;
  },
  policy: { kan: egenPolicy.kan, scopeFor: besokPolicy.scopeFor },
  hent: async (scope, _inn, { dato }, utvalg) =>
    tilMinDag(await hentDag(scope, dato, utvalg), dato, scope.iDag),
  spor: (_inn, { dato }) => ({ objektType: 'dag', objektId: dato }),
});
