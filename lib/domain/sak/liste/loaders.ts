import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { harRett } from '@/lib/domain/tilgang/rules';
import { henvendelsePolicy, saklistePolicy } from '../policy';
import { hentSaker } from './queries';
import { lesMerke } from './rules';
import { saklisteSchema } from './schema';
import { visSaker, type Sakliste } from './view';

/** Saksbehandleren begynner med sine egne saker, de andre med teamets. */
export const loadSakliste = load({
  handling: 'sak.list',
  schema: saklisteSchema,
  fakta: async () => ({}),
  policy: saklistePolicy,
  hent: async (scope, inn, _fakta, utvalg): Promise<Sakliste> => {
    const { ansatt, iDag } = scope;
    const kanRegistrere = henvendelsePolicy.kan(
      'sak.registrerHenvendelse',
      ansatt,
      { kjent: null },
      iDag,
    ).tillatt;
    const vis = inn.vis ?? (harRett(ansatt, 'sak.registrerHenvendelse') ? 'mine' : 'team');
    const teamId = ansatt.valgtTeamId ?? ansatt.tilknytninger[0]?.teamId ?? null;
    const rader = await hentSaker(scope, utvalg, {
      vis,
      teamId,
      status: inn.status,
      etter: lesMerke(inn.etter),
    });
    return {
      vis,
      status: inn.status ?? null,
      ...visSaker(rader, iDag),
      kanRegistrere,
      kanSeKlager: harRett(ansatt, 'klage.list'),
    };
  },
  // Lista viser navn på brukere. Hvem som så den, skal stå i loggen.
  spor: () => ({ objektType: 'sak' }),
});
