import 'server-only';
import type { Refusal, Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import { opprettUtkast } from '../commands';
import { nei } from '../errors';
import { vedtakPolicy } from '../policy';
import { tilgangTilBruker } from '../queries';
import { nyttSchema } from '../schema';
import { aapenSak } from '../utkast/queries';
import { utgangspunkt } from './queries';
import { muligeNye } from './rules';

/** «Nytt vedtak» fra personens side, av det slaget den som skriver har valgt. */
export const nyttVedtak = handling({
  navn: 'vedtak.nytt',
  schema: nyttSchema,
  fakta: (scope, inn) => tilgangTilBruker(scope, inn.brukerId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { brukerId }): Promise<Result<{ vedtakId: string; sakId: string }, Refusal>> => {
    if (!muligeNye(await utgangspunkt(scope, brukerId)).includes(inn.type))
      return nei('KunneIkkeOppretteVedtak', 'IkkeMuligNaa', { field: 'type' });
    const sak = await aapenSak(scope, brukerId);
    return opprettUtkast(scope, {
      brukerId,
      type: inn.type,
      ...(sak ? { sakId: sak.id } : {}),
      ...(inn.omgjoringsgrunn ? { omgjoringsgrunn: inn.omgjoringsgrunn } : {}),
    });
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'vedtak' }),
  videre: (verdi) => `/vedtak/${verdi.vedtakId}`,
});
