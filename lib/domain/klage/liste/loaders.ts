import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { klagelistePolicy } from '../policy';
import { hentKlager } from './queries';
import { klagelisteSchema } from './schema';
import { visKlager } from './view';

export const loadKlageliste = load({
  handling: 'klage.list',
  schema: klagelisteSchema,
  fakta: async () => ({}),
  policy: klagelistePolicy,
  hent: async (scope, inn, _fakta, utvalg) => {
    const vis = inn.vis ?? 'aapne';
    const rader = await hentKlager(scope, utvalg, { vis, slag: inn.slag, etter: inn.etter });
    return { vis, slag: inn.slag ?? null, ...visKlager(rader, scope.iDag) };
  },
  // Lista viser navn på brukere. Hvem som så den, skal stå i loggen.
  spor: () => ({ objektType: 'klage' }),
});
