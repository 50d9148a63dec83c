import 'server-only';
import { dayOf } from '@/lib/platform/time/dato';
import { load } from '@/lib/domain/tilgang/load';
import { besokPolicy } from '../policy';
import { besokfakta, sistMeldtFerdig } from '../queries';
import { erFullfort } from '../rules';
import { besokSchema } from '../schema';
import { hentKort, hentNotater, hentOverleveringer } from './queries';
import { tilBesok } from './view';

/** Besøkskortet. Adkomst og kode er ikke med; de har sin egen dør. */
export const loadBesok = load({
  handling: 'besok.les',
  schema: besokSchema,
  fakta: (scope, inn) => besokfakta(scope, inn.besokId),
  policy: besokPolicy,
  hent: async (scope, _inn, fakta) => {
    const { besokId, dato, bruker } = fakta;
    const meldt = erFullfort(fakta.status) ? await sistMeldtFerdig(scope, besokId) : null;
    return tilBesok(
      {
        rad: await hentKort(scope, besokId, dato),
        overleveringer: await hentOverleveringer(scope, bruker.brukerId, besokId, dato),
        notater: await hentNotater(scope, bruker.brukerId, dato),
        fullfortDato: meldt && dayOf(meldt),
        maaFullfore: besokPolicy.kan('besok.ferdig', scope.ansatt, fakta, scope.iDag).tillatt,
      },
      scope.iDag,
    );
  },
  spor: (inn, fakta) => ({ brukerId: fakta.bruker.brukerId, objektType: 'besok', objektId: inn.besokId }),
});
