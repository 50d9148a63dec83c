import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { ventendeDetaljer } from '@/lib/domain/vedtak/plandetalj/queries';
import { load } from '@/lib/domain/tilgang/load';
import { fromDbDate } from '@/lib/platform/time/dato';
import { tiltaksplanPolicy } from './policy';
import { brukernavn, maalHos, stoppNaa, tiltakHos, tjenesterIVedtak, versjonerHos } from './queries';
import { planSchema } from './schema';
import { tiltaksplanView } from './view';

/** Planen under målene, tjenestene den kan bygge på, og hvordan den ble slik. */
export const loadTiltaksplan = load({
  handling: 'tiltaksplan.les',
  schema: planSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: tiltaksplanPolicy,
  hent: async (scope, { brukerId }, fakta) => {
    const maal = await maalHos(scope, brukerId);
    return tiltaksplanView({
      bruker: await brukernavn(scope, brukerId),
      tiltak: await tiltakHos(scope, brukerId),
      maal: maal.map((m) => ({ ...m, innenDato: fromDbDate(m.innenDato) })),
      fraVedtaket: await ventendeDetaljer(scope, brukerId),
      tjenester: await tjenesterIVedtak(scope, brukerId),
      versjoner: await versjonerHos(scope, brukerId),
      stopp: await stoppNaa(scope, brukerId),
      kanEndre: tiltaksplanPolicy.kan('tiltaksplan.endre', scope.ansatt, fakta, scope.iDag).tillatt,
      iDag: scope.iDag,
    });
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'tiltaksplan' }),
});
