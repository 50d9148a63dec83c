'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { avsluttFravaer, giFullmakt, registrerFravaer, trekkFullmakt } from './handlinger';

export const giFullmaktAction = action(giFullmakt);
export const trekkFullmaktAction = action(trekkFullmakt);
export const registrerFravaerAction = action(registrerFravaer);
export const avsluttFravaerAction = action(avsluttFravaer);
