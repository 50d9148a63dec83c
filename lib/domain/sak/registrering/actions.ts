'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { lesAction } from '@/lib/domain/tilgang/load';
import { registrerHenvendelse } from './handlinger';
import { loadPersonMedNummer } from './loaders';

export const registrerHenvendelseAction = action(registrerHenvendelse);
export const finnPersonAction = lesAction(loadPersonMedNummer);
