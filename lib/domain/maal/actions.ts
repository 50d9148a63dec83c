'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { fjernMaalHandling, lagreMaal, vurderMaalHandling } from './handlinger';

export const lagreMaalAction = action(lagreMaal);
export const fjernMaalAction = action(fjernMaalHandling);
export const vurderMaalAction = action(vurderMaalHandling);
