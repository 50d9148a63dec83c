import 'server-only';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { load } from '@/lib/domain/tilgang/load';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { teamMedRett } from '@/lib/domain/tilgang/rules';
import { tavlerader } from '../tavle/queries';
import { tavleView } from '../tavle/view';
import { kjenner, personerI, valgtperson } from './queries';
import { nyttBesokSideSchema } from './schema';
import type { NyttBesokView } from './types';
import { foreslaatte } from './view';

/** Siden «Nytt besøk»: først hvem, så hva. Bare teamets egne, og bare dem jeg slipper inn hos. */
export const loadNyttBesok = load({
  handling: 'tavle.nyttBesok',
  schema: nyttBesokSideSchema,
  fakta: async (scope, inn) => {
    const mine = teamMedRett(scope.ansatt, 'tavle.nyttBesok');
    const teamId = inn.team ?? mine.find((id) => id === scope.ansatt.valgtTeamId) ?? mine[0];
    return teamId ? { teamId } : null;
  },
  policy: { kan: teamPolicy.kan, scopeFor: brukerPolicy.scopeFor },
  hent: async (scope, inn, { teamId }, filter): Promise<NyttBesokView> => {
    const dato = inn.dato ?? scope.iDag;
    const valgt = inn.bruker ? await valgtperson(scope, filter, teamId, inn.bruker, dato) : null;
    const tavle = tavleView(await tavlerader(scope, teamId, dato), {
      dato,
      iDag: scope.iDag,
      megId: scope.ansatt.id,
      kanFlytte: true,
    });
    return {
      team: tavle.team,
      dato,
      iDag: scope.iDag,
      valgt,
      personer: valgt ? [] : await personerI(scope, filter, teamId, dato),
      folk: valgt ? foreslaatte(tavle.spor, await kjenner(scope, valgt.id, dato)) : [],
    };
  },
  spor: (inn, { teamId }) => ({ brukerId: inn.bruker ?? null, objektType: 'tavle', objektId: teamId }),
});
