'use server';
import { action, etterKnapp } from '@/lib/domain/tilgang/handling';
import { ferdigstillKartlegging, lagreKartlegging, startKartleggingHandling } from './handlinger';

export const startKartleggingAction = action(startKartleggingHandling);
/** «Lagre utkast» og «Ferdigstill» sender det samme skjemaet; knappen bestemmer hvilken port som spørres. */
export const skrivKartleggingAction = action(
  etterKnapp({ knapp: 'ferdigstill', ved: ferdigstillKartlegging, ellers: lagreKartlegging }),
);
