'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { endreStopp, gjenopptaStopp, settStopp } from './handlinger';

export const settStoppAction = action(settStopp);
export const endreStoppAction = action(endreStopp);
export const gjenopptaStoppAction = action(gjenopptaStopp);
