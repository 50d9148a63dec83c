import 'server-only';
import type { Refusal, Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import { brevfakta } from '../brev/queries';
import { nei } from '../errors';
import { vedtakPolicy } from '../policy';
import { vedtaksfakta } from '../queries';
import { varsleSchema } from '../schema';
import { varsle } from './commands';
import { byggVarsel, provVarsel } from './rules';

/** Forhåndsvarselet er en egen handling: det sendes, og det står i historien med ordene som ble sendt (fvl § 16). */
export const varsleVedtak = handling({
  navn: 'vedtak.varsle',
  schema: varsleSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ vedtakId: string }, Refusal>> => {
    const fakta = await brevfakta(scope, vedtak);
    const varsel = { svarfrist: inn.svarfrist, grunn: inn.grunn, dato: scope.iDag };
    const hvorfor = provVarsel(vedtak.status, vedtak.innhold, fakta, varsel);
    if (hvorfor)
      return nei('KunneIkkeVarsle', hvorfor, hvorfor === 'SvarfristPassert' ? { field: 'svarfrist' } : {});
    const brev = byggVarsel(fakta, vedtak.innhold, varsel);
    return varsle(scope, vedtak, inn.versjon, { brev, svarfrist: inn.svarfrist });
  },
  spor: (_inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'vedtak', objektId: fakta.vedtak.id }),
  videre: (verdi) => `/vedtak/${verdi.vedtakId}/varsel`,
});
