import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { overlaps } from '@/lib/platform/time/periode';
import { handling } from '@/lib/domain/tilgang/handling';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { nei } from '../errors';
import { ordningen } from '../queries';
import { endreLeverandor, opprettLeverandor, settSlutt } from './commands';
import { leverandorfakta, orgnummerFinnes } from './queries';
import { provSlutt } from './rules';
import { avsluttSchema, lagreLeverandorSchema } from './schema';

export const lagreLeverandor = handling({
  navn: 'leverandor.lagre',
  schema: lagreLeverandorSchema,
  fakta: async (scope, inn) => {
    if (inn.leverandorId) return leverandorfakta(scope, inn.leverandorId);
    const ordning = await ordningen(scope);
    return ordning && { ordning, leverandor: null };
  },
  policy: egenPolicy,
  utfor: async (scope, inn, { leverandor }): Promise<Result<string, Refusal>> => {
    const avtale = leverandor?.avtale ?? { fom: inn.avtaleFom!, tom: inn.avtaleTom };
    if (avtale.tom !== null && avtale.tom < avtale.fom)
      return nei('KunneIkkeLagreLeverandor', 'SluttForStart', { field: 'avtaleTom' });
    if (!leverandor && !inn.tilbud.some((t) => t.leverer))
      return nei('KunneIkkeLagreLeverandor', 'IngenTjeneste');
    const andre = await orgnummerFinnes(scope, inn.orgnummer, inn.leverandorId);
    if (
      andre.some((a) =>
        overlaps({ fom: fromDbDate(a.avtaleFom), tom: fromDbDateOrNull(a.avtaleTom) }, avtale),
      )
    )
      return nei('KunneIkkeLagreLeverandor', 'OrgnummerFinnes', { field: 'orgnummer' });
    if (leverandor) return endreLeverandor(scope, leverandor, inn);
    return ok(await opprettLeverandor(scope, { ...inn, avtaleFom: avtale.fom satisfies Dato }));
  },
  spor: (inn) => ({ objektType: 'leverandor', ...(inn.leverandorId ? { objektId: inn.leverandorId } : {}) }),
  videre: (leverandorId) => `/leverandorer/${leverandorId}`,
});

export const avsluttAvtale = handling({
  navn: 'leverandor.avslutt',
  schema: avsluttSchema,
  fakta: async (scope, inn) => {
    const fakta = await leverandorfakta(scope, inn.leverandorId);
    const tilbud = fakta?.leverandor.tilbud.find((t) => t.id === inn.tilbudId) ?? null;
    return fakta && (tilbud || !inn.tilbudId) ? { ...fakta, tilbud } : null;
  },
  policy: egenPolicy,
  utfor: async (scope, inn, { leverandor, tilbud }): Promise<Result<string, Refusal>> => {
    const svar = provSlutt(tilbud ?? leverandor.avtale, inn.tom, scope.iDag);
    return svar.kan ? settSlutt(scope, inn) : nei('KunneIkkeAvslutteAvtale', svar.grunn, { field: 'tom' });
  },
  spor: (inn) => ({ objektType: 'leverandor', objektId: inn.leverandorId }),
});
