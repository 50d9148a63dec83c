'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { velgTeamHandling } from './handlinger';

export const velgTeamAction = action(velgTeamHandling);
