import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import { vedtakPolicy } from '../policy';
import { vedtaksfakta } from '../queries';
import { settAnslag } from './commands';
import { settAnslagSchema } from './schema';

/** Kommunens anslag for en tjeneste i vedtaket. Endrer ikke vedtaket, og kan settes også når det er fattet. */
export const settTimeanslag = handling({
  navn: 'timeanslag.sett',
  schema: settAnslagSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ vedtakId: string }, Refusal>> => {
    const { linjer } = vedtak.innhold;
    if (!linjer.some((l) => l.tjeneste === inn.tjeneste && l.personligStell === inn.personligStell))
      return refuse({
        domain: 'samskriving',
        code: 'KunneIkkeAnslaa',
        reason: 'IkkeIVedtaket',
        field: 'tjeneste',
      });
    await settAnslag(scope, vedtak, inn);
    return ok({ vedtakId: vedtak.id });
  },
  spor: (_inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'timeanslag', objektId: fakta.vedtak.id }),
});
