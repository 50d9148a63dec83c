import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import { listeteam } from '@/lib/domain/bruker/liste/rules';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { hentKandidater } from './liste/queries';
import type { Revurderingsliste } from './liste/types';
import { eldstForst, revurderingsradView } from './liste/view';
import { revurderingPolicy } from './policy';
import { revurderingsfakta, tilRevurderbart } from './queries';
import { revurderingSchema, revurderingslisteSchema } from './schema';
import { byggSide } from './side/queries';

/** Det som er på tide, eldst først. */
export const loadRevurderinger = load({
  handling: 'revurdering.list',
  schema: revurderingslisteSchema,
  fakta: async () => ({}),
  policy: { kan: egenPolicy.kan, scopeFor: brukerPolicy.scopeFor },
  hent: async (scope, inn, _fakta, tilgang): Promise<Revurderingsliste> => {
    const utvalg = inn.vis ?? 'teamet';
    const { rader, utkast, navn } = await hentKandidater(scope, tilgang, utvalg);
    return {
      utvalg,
      teamnavn: listeteam(scope.ansatt)?.navn ?? '',
      iDag: scope.iDag,
      rader: eldstForst(
        rader.flatMap(
          (rad) => revurderingsradView(rad, tilRevurderbart(rad, utkast), navn, scope.iDag) ?? [],
        ),
      ),
      kanStarte: harRett(scope.ansatt, 'revurdering.start'),
    };
  },
  spor: () => ({ objektType: 'revurderingsliste' }),
});

/** Veggskjermen. */
export const loadRevurdering = load({
  handling: 'revurdering.les',
  schema: revurderingSchema,
  fakta: (scope, inn) => revurderingsfakta(scope, inn.revurderingId),
  policy: revurderingPolicy,
  hent: (scope, inn) => byggSide(scope, inn.revurderingId),
  spor: (inn, fakta) => ({
    brukerId: fakta.brukerId,
    objektType: 'revurdering',
    objektId: inn.revurderingId,
  }),
});
