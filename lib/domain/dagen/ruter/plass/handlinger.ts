import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { flyttPolicy } from '../../flytting/policy';
import { lukkPlass, nyPlass, skrivRute } from '../commands';
import { medBesokene } from '../endring/commands';
import { kunneIkkeEndreRute } from '../errors';
import { aapenPlass, plassfakta, ruten, sisteIRekka } from '../queries';
import { dekker, erAvsluttet } from '../rules';
import { settPlassSchema } from '../schema';
import type { Grep } from '../types';

const avslag = (...inn: Parameters<typeof kunneIkkeEndreRute>) => refuse(kunneIkkeEndreRute(...inn));

/** Legger et fast besøk på en rute, flytter det til en annen, eller tar det av. Fra i dag. */
export const settPlassHandling = handling({
  navn: 'ruter.settPlass',
  schema: settPlassSchema,
  fakta: plassfakta,
  policy: flyttPolicy,
  utfor: async (scope, inn): Promise<Result<Grep, Refusal>> => {
    const naa = await aapenPlass(scope, inn);
    if ((naa?.ruteId ?? null) !== inn.fraRuteId) return avslag('EndretAvAnnen');
    const til = inn.tilRuteId ? await ruten(scope, inn.tilRuteId) : null;
    if (inn.tilRuteId && til?.teamId !== inn.team) return avslag('IkkeITeamet', { field: 'tilRuteId' });
    if (til && erAvsluttet(til)) return avslag('AlleredeAvsluttet', { field: 'tilRuteId' });
    if (til && !dekker(til, inn.dagsdel)) return avslag('FeilDelAvDagen', { field: 'tilRuteId' });
    const grep = await medBesokene(scope, inn.team, async () => {
      const lukket = naa ? [await lukkPlass(scope, naa, scope.iDag)] : [];
      const nye = til
        ? [
            await nyPlass(
              scope,
              til.id,
              { ...inn, rekkefolge: 1 + (await sisteIRekka(scope, til.id, inn.ukedag)) },
              scope.iDag,
            ),
          ]
        : [];
      return { nye, lukket, bemanning: [] };
    });
    if (!grep) return avslag('EndretAvAnnen');
    const ruteId = inn.tilRuteId ?? inn.fraRuteId;
    if (ruteId) await skrivRute(scope, 'rute.plassSatt', ruteId, { teamId: inn.team, flyttet: grep.flyttet });
    return ok(grep);
  },
  spor: (inn) => ({
    brukerId: inn.brukerId,
    objektType: 'rute',
    objektId: inn.tilRuteId ?? inn.fraRuteId ?? inn.team,
  }),
});
