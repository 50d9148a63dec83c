'use server';
import { action } from '@/lib/domain/tilgang/handling';
import {
  avbrytMestring,
  evaluerMestring,
  forlengMestring,
  planleggMestring,
  registrerMaaling,
  settMestringsfolk,
  skrivMestringssyn,
  skrivMestringsuke,
  startMestring,
  vurderMestringsmaal,
} from './handlinger';

export const planleggMestringAction = action(planleggMestring);
export const startMestringAction = action(startMestring);
export const settMestringsfolkAction = action(settMestringsfolk);
export const skrivMestringsukeAction = action(skrivMestringsuke);
export const registrerMaalingAction = action(registrerMaaling);
export const evaluerMestringAction = action(evaluerMestring);
export const vurderMestringsmaalAction = action(vurderMestringsmaal);
export const skrivMestringssynAction = action(skrivMestringssyn);
export const forlengMestringAction = action(forlengMestring);
export const avbrytMestringAction = action(avbrytMestring);
