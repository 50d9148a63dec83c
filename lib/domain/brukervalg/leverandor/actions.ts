'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { avsluttAvtale, lagreLeverandor } from './handlinger';

export const lagreLeverandorAction = action(lagreLeverandor);
export const avsluttAvtaleAction = action(avsluttAvtale);
