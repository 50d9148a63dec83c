'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { ferdigstillKartlegging, lagreKartlegging, startKartleggingHandling } from './handlinger';

export const startKartleggingAction = action(startKartleggingHandling);
export const lagreKartleggingAction = action(lagreKartlegging);
export const ferdigstillKartleggingAction = action(ferdigstillKartlegging);
