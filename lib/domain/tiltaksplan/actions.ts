'use server';
import { action } from '@/lib/domain/tilgang/handling';
import {
  avsluttTiltakHandling,
  endreTiltakHandling,
  leggTilTiltakHandling,
  taBortDetaljHandling,
} from './handlinger';

export const leggTilTiltakAction = action(leggTilTiltakHandling);
export const endreTiltakAction = action(endreTiltakHandling);
export const avsluttTiltakAction = action(avsluttTiltakHandling);
export const taBortDetaljAction = action(taBortDetaljHandling);
