'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { angreBrukervalg, velgLeverandor } from './handlinger';

export const velgLeverandorAction = action(velgLeverandor);
export const angreBrukervalgAction = action(angreBrukervalg);
