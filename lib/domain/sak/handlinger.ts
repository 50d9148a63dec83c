import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import { byttTjenesteansvarlig, lagreForelopigSvar, lagreForsinkelse } from './commands';
import { sakPolicy } from './policy';
import { erFagITeamet, sakfakta, saksfrister } from './queries';
import { kanMeldeForsinkelse, kanSendeForelopigSvar } from './rules';
import { forelopigSvarSchema, tjenesteansvarligSchema } from './schema';

export const sendForelopigSvar = handling({
  navn: 'sak.sendForelopigSvar',
  schema: forelopigSvarSchema,
  fakta: (scope, inn) => sakfakta(scope, inn.sakId),
  policy: sakPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<{ sakId: string }, Refusal>> => {
    const svar = kanSendeForelopigSvar(await saksfrister(scope, inn.sakId), inn.forventetDato, scope.iDag);
    if (svar.kan) return lagreForelopigSvar(scope, fakta.brukerId, inn);
    return refuse({
      domain: 'sak',
      code: 'KunneIkkeSendeForelopigSvar',
      reason: svar.grunn,
      ...(svar.grunn === 'ForventetDatoPassert' ? { field: 'forventetDato' } : {}),
    });
  },
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'sak', objektId: inn.sakId }),
});

/** «Det tar lenger tid enn vi sa», med grunnen og en ny dag. */
export const meldForsinkelse = handling({
  navn: 'sak.meldForsinkelse',
  schema: forelopigSvarSchema,
  fakta: (scope, inn) => sakfakta(scope, inn.sakId),
  policy: sakPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<{ sakId: string }, Refusal>> => {
    const svar = kanMeldeForsinkelse(await saksfrister(scope, inn.sakId), inn.forventetDato, scope.iDag);
    if (svar.kan) return lagreForsinkelse(scope, fakta.brukerId, inn);
    return refuse({
      domain: 'sak',
      code: 'KunneIkkeMeldeForsinkelse',
      reason: svar.grunn,
      ...(svar.grunn === 'ForventetDatoPassert' ? { field: 'forventetDato' } : {}),
    });
  },
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'sak', objektId: inn.sakId }),
});

export const settTjenesteansvarlig = handling({
  navn: 'sak.settTjenesteansvarlig',
  schema: tjenesteansvarligSchema,
  fakta: (scope, inn) => sakfakta(scope, inn.sakId),
  policy: sakPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<null, Refusal>> => {
    if (!(await erFagITeamet(scope, fakta, inn.ansattId)))
      return refuse({
        domain: 'sak',
        code: 'KunneIkkeSetteTjenesteansvarlig',
        reason: 'IkkeITeamet',
        field: 'ansattId',
      });
    await byttTjenesteansvarlig(scope, inn.sakId, fakta.brukerId, inn.ansattId);
    return ok(null);
  },
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'sak', objektId: inn.sakId }),
});
