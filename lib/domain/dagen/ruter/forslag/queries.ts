import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/queries';
import { addDays, mondayOf, type Dato } from '@/lib/platform/time/dato';
import { ukebilde } from '../../uke/omfordeling/queries';
import { ruterFor } from '../queries';
import { foreslaaRuter, nesteNummer, vakttypeFor } from './rules';
import type { Ruteforslag } from './types';

/** Forslaget er det samme hver gang, så lenge uka og rutene er det. Derfor trenger det ikke lagres. */
export async function forslagFor(scope: Scope, teamId: string, uke: Dato): Promise<Ruteforslag[]> {
  const fra = mondayOf(uke);
  const til = addDays(fra, 6);
  const bilde = await ukebilde(scope, teamId, fra, til);
  const naa = await rutebok(scope, [teamId], scope.iDag, scope.iDag);
  // Uka kan ha vært; det er rutene slik de er nå som avgjør hva som alt står på en.
  const bok = {
    ...naa,
    ruter: naa.ruter.map((r) => ({ ...r, fom: fra, tom: null })),
    plasser: naa.plasser.map((p) => ({ ...p, fom: fra, tom: null })),
  };
  const ruter = (await ruterFor(scope, teamId)).filter((r) => r.tom === null);
  return foreslaaRuter(bilde, bok, (slag) => nesteNummer(ruter, vakttypeFor(slag)));
}
