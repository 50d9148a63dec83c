'use server';
import { action } from '@/lib/domain/tilgang/handling';
import {
  fjernDeltaker,
  fullforRevurderingHandling,
  lagreOrd,
  leggTilDeltaker,
  skrivSyn,
  startRevurderingHandling,
  vurderMaalIRevurdering,
} from './handlinger';

export const startRevurderingAction = action(startRevurderingHandling);
export const lagreOrdAction = action(lagreOrd);
export const vurderMaalAction = action(vurderMaalIRevurdering);
export const leggTilDeltakerAction = action(leggTilDeltaker);
export const fjernDeltakerAction = action(fjernDeltaker);
export const skrivSynAction = action(skrivSyn);
export const fullforRevurderingAction = action(fullforRevurderingHandling);
