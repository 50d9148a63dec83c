import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { loggLest } from './commands';
import { aapnetAvVakt, kveldPolicy, vaktfilter } from './policy';
import { besokene, briefer, egne, kveldsfakta, paaVakt } from './queries';
import { fellesDeler } from './rules';
import { kveldSchema } from './schema';
import { kveldView } from './view';

/** Lista for kveld, natt og helg hos to tvillinglag, med ett minutt om hver person. */
export const loadKveld = load({
  handling: 'kveld.les',
  schema: kveldSchema,
  fakta: kveldsfakta,
  policy: kveldPolicy,
  hent: async (scope, _inn, fakta, mine) => {
    const { ansatt, iDag } = scope;
    const deler: Dagsdel[] = aapnetAvVakt(ansatt, fakta);
    const vaktlinjer = await paaVakt(scope, fakta.lag, fakta.dato);
    const tilgang = deler.length > 0 ? { OR: [mine, vaktfilter(ansatt, fakta, deler, iDag)] } : mine;
    const ider = await besokene(
      scope,
      fakta,
      tilgang,
      fellesDeler(fakta.dato),
      vaktlinjer.map((v) => v.ansattId),
    );
    const rader = await briefer(scope, ider);
    const uansett = await egne(scope, ider, mine);
    await loggLest(
      scope,
      rader.filter((rad) => !uansett.has(rad.besokId)),
    );
    return kveldView(fakta, vaktlinjer, rader, { iDag, megId: ansatt.id, paaVakt: deler.length > 0 });
  },
  spor: (_inn, { teamId }) => ({ objektType: 'kveldsliste', objektId: teamId }),
});
