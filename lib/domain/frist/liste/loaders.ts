import 'server-only';
import { listeteam } from '@/lib/domain/bruker/liste/rules';
import { sakPolicy } from '@/lib/domain/sak/policy';
import { sakfakta } from '@/lib/domain/sak/queries';
import { sakSchema } from '@/lib/domain/sak/schema';
import { load } from '@/lib/domain/tilgang/load';
import { fristlistePolicy } from '../policy';
import { hentFrister, hentSakensFrister } from './queries';
import { MAKS_RADER, standardvisning } from './rules';
import { fristlisteSchema } from './schema';
import type { Fristliste } from './types';
import { visFrister } from './view';

/** Alt som har en dag, i én liste. */
export const loadFrister = load({
  handling: 'frist.list',
  schema: fristlisteSchema,
  fakta: async () => ({}),
  policy: fristlistePolicy,
  hent: async (scope, inn): Promise<Fristliste> => {
    const { ansatt, iDag } = scope;
    const valg = {
      vis: inn.vis ?? standardvisning(ansatt),
      slag: inn.slag ?? null,
      tilstand: inn.tilstand ?? null,
    };
    const rader = await hentFrister(scope, 'frist.list', valg);
    return {
      ...valg,
      iDag,
      teamnavn: listeteam(ansatt)?.navn ?? '',
      linjer: visFrister(rader.slice(0, MAKS_RADER), iDag, valg.tilstand),
      erKuttet: rader.length > MAKS_RADER,
    };
  },
  // Lista viser navn på brukere. Hvem som så den, skal stå i loggen.
  spor: () => ({ objektType: 'frist' }),
});

/** Fristene i én sak, på siden til saken. */
export const loadSakensFrister = load({
  handling: 'frist.les',
  schema: sakSchema,
  fakta: (scope, inn) => sakfakta(scope, inn.sakId),
  policy: sakPolicy,
  hent: async (scope, inn, fakta) => ({
    iDag: scope.iDag,
    linjer: visFrister(await hentSakensFrister(scope, fakta.brukerId, inn.sakId), scope.iDag),
  }),
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'sak', objektId: inn.sakId }),
});
