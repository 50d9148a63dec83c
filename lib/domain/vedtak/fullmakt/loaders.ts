import 'server-only';
import { kolleger } from '@/lib/domain/bruker/queries';
import { load } from '@/lib/domain/tilgang/load';
import { teamnavn } from '../fatting/queries';
import { alleFravaer, alleRader, ansatteIDag, kommendeFravaer, personligeFullmakter } from './queries';
import { fullmaktpolicy } from './policy';
import { listSchema } from './schema';
import type { Fullmaktside } from './types';
import { fravaervisning, fullmaktvisning } from './view';

/** Alle delegeringer og alt fravær, det som gjelder først. */
export const loadFullmakter = load({
  handling: 'fullmakt.list',
  schema: listSchema,
  fakta: async () => ({}),
  policy: fullmaktpolicy,
  hent: async (scope): Promise<Fullmaktside> => {
    const rader = await alleRader(scope);
    const fravaer = await kommendeFravaer(scope);
    const navn = await kolleger(scope, [
      ...rader.flatMap((r) => [r.ansattId, r.stedfortrederForId]),
      ...fravaer.map((f) => f.ansattId),
    ]);
    const team = await teamnavn(scope, rader.flatMap((r) => r.teamId ?? [])); // prettier-ignore
    const megId = scope.ansatt.id;
    const { iDag } = scope;
    const grunnlag = { navn, team, fravaer: await alleFravaer(scope), megId, iDag };
    const egne = (await personligeFullmakter(scope)).filter((f) => !f.stedfortrederForId && !f.gittAvId);
    return {
      iDag,
      fullmakter: rader.map((rad) => fullmaktvisning(rad, grunnlag)),
      fravaer: fravaer.map((rad) => fravaervisning(rad, grunnlag)),
      mineTjenester: [...new Set(egne.flatMap((f) => f.tjenester))],
      mottakere: (await ansatteIDag(scope)).filter((a) => a.id !== megId),
    };
  },
  spor: () => ({ objektType: 'fullmakt' }),
});
