'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { avsluttIkkeparHandling, settIkkeparHandling, settOnskerHandling } from './handlinger';

export const settOnskerAction = action(settOnskerHandling);
export const settIkkeparAction = action(settIkkeparHandling);
export const avsluttIkkeparAction = action(avsluttIkkeparHandling);
