'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { aapnePeriodevedtak, fullforMestring } from './handlinger';

export const fullforMestringAction = action(fullforMestring);
export const aapnePeriodevedtakAction = action(aapnePeriodevedtak);
