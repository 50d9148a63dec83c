import 'server-only';
import { personnavn } from '@/lib/domain/maal/queries';
import { load } from '@/lib/domain/tilgang/load';
import { vedtakPolicy } from '../policy';
import { vedtaksfakta, type Vedtaksfakta } from '../queries';
import { vedtakIdSchema } from '../schema';
import { anslagFor, anslagForPerson } from './queries';

const spor = (_inn: object, fakta: Vedtaksfakta) => ({
  brukerId: fakta.brukerId,
  objektType: 'timeanslag',
  objektId: fakta.vedtak.id,
});

/** Anslagene bak ett vedtak. Bare for saksbehandleren. */
export const loadTimeanslag = load({
  handling: 'timeanslag.les',
  schema: vedtakIdSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  hent: async (scope, _inn, { vedtak }) => ({
    vedtakId: vedtak.id,
    linjer: vedtak.innhold.linjer.map(({ tjeneste, personligStell }) => ({ tjeneste, personligStell })),
    anslag: await anslagFor(scope, vedtak.id),
    iDag: scope.iDag,
  }),
  spor,
});

/** Innsyn: alt som er anslått for personen, til utskrift. */
export const loadTimeanslagInnsyn = load({
  handling: 'timeanslag.innsyn',
  schema: vedtakIdSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  hent: async (scope, _inn, { vedtak }) => ({
    vedtakId: vedtak.id,
    navn: await personnavn(scope, vedtak.brukerId),
    historie: await anslagForPerson(scope, vedtak.brukerId),
    iDag: scope.iDag,
  }),
  spor,
});
