import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/queries';
import { DAGER_FRAM } from '@/lib/domain/tiltaksplan/utrulling/rules';
import { addDays } from '@/lib/platform/time/dato';
import { flyttPlasser, husk } from '../../uke/omfordeling/commands';
import { ukebilde } from '../../uke/omfordeling/queries';
import { vurderOnsker } from '../../uke/omfordeling/rules';
import { INGEN_RUTER, type Omfordelingsspor } from '../../uke/omfordeling/schema';
import type { Omfordelt, Ukebilde } from '../../uke/omfordeling/types';
import type { Grep } from '../types';
import { grunnene, onskerEtter } from './rules';

type Slag = 'KOPI' | 'BEMANNING' | 'FRA_NAA_AV';

/** Endrer rutene, og lar besøkene som fulgte ruta, følge med videre. Null når noen kom først. */
export async function medBesokene(
  scope: Scope,
  teamId: string,
  endre: () => Promise<Omfordelingsspor['ruter'] | null>,
): Promise<Grep | null> {
  const til = addDays(scope.iDag, DAGER_FRAM);
  const foer = await rutebok(scope, [teamId], scope.iDag, til);
  const ruter = await endre();
  if (!ruter) return null;
  const etter = await rutebok(scope, [teamId], scope.iDag, til);
  const bilde = await ukebilde(scope, teamId, scope.iDag, til);
  const svar = vurderOnsker(bilde, onskerEtter(bilde, foer, etter), { iDag: scope.iDag, streng: true });
  return gjor(scope, bilde, svar, 'BEMANNING', ruter);
}

/** Skriver det som kunne gjøres, og husker det som ett grep. */
export async function gjor(
  scope: Scope,
  bilde: Ukebilde,
  svar: Omfordelt,
  slag: Slag,
  ruter: Omfordelingsspor['ruter'] = INGEN_RUTER,
): Promise<Grep | null> {
  const besok = new Map(bilde.besok.map((b) => [b.id, b]));
  const versjoner = await flyttPlasser(
    scope,
    svar.flyttes.map((f) => ({ ...f, besok: besok.get(f.besokId)! })),
  );
  if (!versjoner) return null;
  const latt = grunnene(svar.latt);
  const rort = ruter.nye.length + ruter.lukket.length + ruter.bemanning.length + svar.flyttes.length;
  if (rort === 0) return { omfordelingId: null, flyttet: 0, latt };
  const omfordelingId = await husk(scope, bilde.teamId, slag, {
    latt,
    besok: svar.flyttes.map((f) => ({ ...f, versjon: versjoner.get(f.besokId)! })),
    ruter,
  });
  return { omfordelingId, flyttet: svar.flyttes.length, latt };
}
