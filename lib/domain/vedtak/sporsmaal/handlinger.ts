import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import { vedtaksfakta, vedtakspor } from '../queries';
import { erFattet } from '../rules';
import { samtalePolicy } from '../samskriving/policy';
import { stillSporsmaal, svarPaa } from './commands';
import { finnSporsmaal } from './queries';
import { stillSchema, svarSchema } from './schema';

const FATTET = { domain: 'samskriving', code: 'KunneIkkeSporre', reason: 'VedtaketErFattet' };

/** Spør, eller si at du er uenig. Det stanser ingen, men det kan ikke overses. */
export const stillSporsmaalHandling = handling({
  navn: 'vedtak.stillSporsmaal',
  schema: stillSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: samtalePolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ sporsmaalId: string }, Refusal>> =>
    erFattet(vedtak.status) ? refuse(FATTET) : ok({ sporsmaalId: await stillSporsmaal(scope, vedtak, inn) }),
  spor: vedtakspor,
});

export const svarSporsmaalHandling = handling({
  navn: 'vedtak.svarSporsmaal',
  schema: svarSchema,
  fakta: async (scope, inn) => {
    const sporsmaal = await finnSporsmaal(scope, inn.sporsmaalId);
    return sporsmaal && vedtaksfakta(scope, sporsmaal.vedtakId);
  },
  policy: samtalePolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ sporsmaalId: string }, Refusal>> => {
    if (erFattet(vedtak.status))
      return refuse({ domain: 'samskriving', code: 'KunneIkkeSvare', reason: 'VedtaketErFattet' });
    return (await svarPaa(scope, vedtak, inn.sporsmaalId, inn.svar))
      ? ok({ sporsmaalId: inn.sporsmaalId })
      : refuse({ domain: 'samskriving', code: 'KunneIkkeSvare', reason: 'AlleredeLukket' });
  },
  spor: vedtakspor,
});
