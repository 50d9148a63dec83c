import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { brevfakta } from '../brev/queries';
import { vedtakPolicy } from '../policy';
import { vedtaksfakta } from '../queries';
import { vedtakIdSchema } from '../schema';
import { lagretVarsel } from './view';
import { sendtVarsel } from './queries';

/** Varselet slik det er sendt, eller det som trengs for å skrive det. */
export const loadVarsel = load({
  handling: 'vedtak.les',
  schema: vedtakIdSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  hent: async (scope, _inn, fakta) => {
    const { vedtak } = fakta;
    const kanVarsle = vedtakPolicy.kan('vedtak.varsle', scope.ansatt, fakta, scope.iDag).tillatt;
    return lagretVarsel(
      vedtak,
      await brevfakta(scope, vedtak),
      await sendtVarsel(scope, vedtak.id),
      kanVarsle,
      scope.iDag,
    );
  },
  spor: (_inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'vedtak', objektId: fakta.vedtak.id }),
});
