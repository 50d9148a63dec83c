import type { Handlingsdefinisjon } from '@/lib/domain/tilgang/handling';
import {
  fjernDeltaker,
  fullforRevurderingHandling,
  lagreOrd,
  leggTilDeltaker,
  skrivSyn,
  startRevurderingHandling,
  vurderMaalIRevurdering,
} from '@/lib/domain/revurdering/handlinger';
import { fattVedtak, returnerVedtak } from '@/lib/domain/vedtak/fatting/handlinger';
import { lagreVedtak, opprettVedtak, sendVedtak, trekkVedtak } from '@/lib/domain/vedtak/utkast/handlinger';

/** Every write in the product, by name. The architecture test compares this list with the definitions. */
const alle: Handlingsdefinisjon<unknown>[] = [
  opprettVedtak,
  lagreVedtak,
  sendVedtak,
  trekkVedtak,
  fattVedtak,
  returnerVedtak,
  startRevurderingHandling,
  lagreOrd,
  vurderMaalIRevurdering,
  leggTilDeltaker,
  fjernDeltaker,
  skrivSyn,
  fullforRevurderingHandling,
];

export const register = new Map(alle.map((definisjon) => [definisjon.navn, definisjon]));
