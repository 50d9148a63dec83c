import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { sakPolicy } from './policy';
import { hentSak, medRolle, sakfakta } from './queries';
import { sakSchema } from './schema';
import { visSak } from './view';

export const loadSak = load({
  handling: 'sak.les',
  schema: sakSchema,
  fakta: (scope, inn) => sakfakta(scope, inn.sakId),
  policy: sakPolicy,
  hent: async (scope, inn, fakta) => {
    const rader = await hentSak(scope, inn.sakId);
    const kan = (
      handling:
        'sak.sendForelopigSvar' | 'sak.settTjenesteansvarlig' | 'kartlegging.start' | 'vedtak.opprett',
    ) => sakPolicy.kan(handling, scope.ansatt, fakta, scope.iDag).tillatt;
    const settAnsvar = kan('sak.settTjenesteansvarlig');
    const teamId = rader.rad.bruker.ansvar[0]?.teamId ?? rader.rad.teamId;
    return {
      ...visSak(rader, scope.iDag),
      kan: {
        svare: kan('sak.sendForelopigSvar'),
        settAnsvar,
        kartlegge: kan('kartlegging.start'),
        opprettVedtak: kan('vedtak.opprett'),
      },
      kandidater: settAnsvar ? await medRolle(scope, teamId, 'FAG') : [],
    };
  },
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'sak', objektId: inn.sakId }),
});
