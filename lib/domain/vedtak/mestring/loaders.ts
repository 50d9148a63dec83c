import 'server-only';
import { mestringPolicy } from '@/lib/domain/mestring/policy';
import { hentPeriode } from '@/lib/domain/mestring/queries';
import { periodeSchema } from '@/lib/domain/mestring/schema';
import { load } from '@/lib/domain/tilgang/load';
import { fakta, vedtaksbilde } from './queries';

/** Vedtakene rundt perioden: om selve perioden, og om hun har et annet vedtak som står. */
export const loadMestringsvedtak = load({
  handling: 'mestring.les',
  schema: periodeSchema,
  fakta: async (scope, inn) => {
    const funnet = await fakta(scope, inn.periodeId);
    return funnet?.brukerId === inn.brukerId ? funnet : null;
  },
  policy: mestringPolicy,
  hent: async (scope, inn) => vedtaksbilde(scope, (await hentPeriode(scope, inn.periodeId))!),
  // Siden den vises på, skriver revisjonslinjen.
  spor: () => null,
});
