'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { besokAngreFerdig, besokAvvik, besokFerdig, besokObserver } from './handlinger';

export const besokFerdigAction = action(besokFerdig);
export const besokAvvikAction = action(besokAvvik);
export const besokAngreFerdigAction = action(besokAngreFerdig);
export const besokObserverAction = action(besokObserver);
