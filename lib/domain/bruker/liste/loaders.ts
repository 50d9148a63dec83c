import 'server-only';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { load } from '@/lib/domain/tilgang/load';
import { brukerPolicy } from '../policy';
import { hentBrukerliste, SIDESTORRELSE } from './queries';
import { listeteam } from './rules';
import { brukerlisteSchema } from './schema';
import type { Brukerliste } from './types';
import { brukerradView } from './view';

/** Teamets brukere. Filteret er policyens eget; rollen er døra inn. */
export const loadBrukerliste = load({
  handling: 'bruker.list',
  schema: brukerlisteSchema,
  fakta: async () => ({}),
  policy: { kan: egenPolicy.kan, scopeFor: brukerPolicy.scopeFor },
  hent: async (scope, inn, _fakta, tilgang): Promise<Brukerliste> => {
    const utvalg = inn.vis ?? 'team';
    const { rader, ansatte } = await hentBrukerliste(scope, tilgang, { utvalg, etter: inn.etter });
    const side = rader.slice(0, SIDESTORRELSE);
    return {
      iDag: scope.iDag,
      utvalg,
      teamnavn: listeteam(scope.ansatt)?.navn ?? '',
      rader: side.map((rad) => brukerradView(rad, ansatte)),
      neste: rader.length > SIDESTORRELSE ? (side.at(-1)?.id ?? null) : null,
      erForsteSide: !inn.etter,
    };
  },
  spor: () => ({ objektType: 'brukerliste' }),
});
