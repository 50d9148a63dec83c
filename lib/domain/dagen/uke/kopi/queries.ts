import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { ukebilde } from '../omfordeling/queries';
import { vurderOnsker } from '../omfordeling/rules';
import type { Omfordelt, Ukebilde } from '../omfordeling/types';
import { onskerFraForrigeUke } from './rules';

/** Det en kopi vil gjøre. Forhåndsvisningen og handlingen spør det samme, så det som vises, er det som skjer. */
export async function kopienAv(
  scope: Scope,
  teamId: string,
  fra: Dato,
  til: Dato,
): Promise<{ bilde: Ukebilde; svar: Omfordelt }> {
  const bilde = await ukebilde(scope, teamId, fra, til);
  const forrige = await ukebilde(scope, teamId, addDays(fra, -7), addDays(til, -7));
  // Den som gikk sist, kan mangle helt denne uka. Navnet hennes trengs likevel, for å si hvorfor det ikke går.
  const med = { ...bilde, ansatte: [...bilde.ansatte, ...nye(bilde, forrige)] };
  const onsker = onskerFraForrigeUke(bilde, forrige, scope.iDag);
  return { bilde: med, svar: vurderOnsker(med, onsker, { iDag: scope.iDag, streng: true }) };
}

const nye = (bilde: Ukebilde, forrige: Ukebilde) =>
  forrige.ansatte.filter((a) => !bilde.ansatte.some((b) => b.id === a.id));
