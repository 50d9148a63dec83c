'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { lagreVekter, tilbakestillVekter } from './handlinger';

export const lagreVekterAction = action(lagreVekter);
export const tilbakestillVekterAction = action(tilbakestillVekter);
