import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { startOfDay } from '@/lib/platform/time/dato';
import { lestGrunnlag } from './kjoring/grunnlag/view';
import { grunnlagsrader } from './queries';
import { forslagSchema } from './schema';
import { vektrader } from './vekter/queries';
import { STANDARDVEKTER } from './vekter/rules';

const MINUTT_MS = 60_000;

/** Det et forslag bygger på. En dag som er over, har ikke noe å foreslå: da svarer vi som om den ikke finnes. */
export const loadForslagsgrunnlag = load({
  handling: 'forslag.lag',
  schema: forslagSchema,
  fakta: async (scope, inn) => (inn.dato < scope.iDag ? null : { teamId: inn.team }),
  policy: teamPolicy,
  hent: async (scope, inn, { teamId }) => {
    const { dato } = inn;
    const siden = (scope.clock.now().getTime() - startOfDay(dato).getTime()) / MINUTT_MS;
    const [vekter] = await vektrader(scope, teamId, 1);
    const rader = await grunnlagsrader(scope, teamId, dato);
    return {
      onske: inn,
      vekter: vekter?.vekter ?? STANDARDVEKTER,
      grunnlag: lestGrunnlag(rader, {
        dato,
        iDag: scope.iDag,
        megId: scope.ansatt.id,
        naa: dato === scope.iDag ? Math.floor(siden) : null,
      }),
    };
  },
  spor: (_inn, { teamId }) => ({ objektType: 'tavle', objektId: teamId }),
});
