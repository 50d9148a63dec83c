'use server';
import { action, type Handlingsdefinisjon } from '@/lib/domain/tilgang/handling';
import type { Kartleggingsnokkel } from './commands';
import { ferdigstillKartlegging, lagreKartlegging, startKartleggingHandling } from './handlinger';

export const startKartleggingAction = action(startKartleggingHandling);
/** «Lagre utkast» og «Ferdigstill» sender det samme skjemaet; knappen bestemmer hvilken port som spørres. */
export const skrivKartleggingAction = action(etterKnapp());

function etterKnapp(): Handlingsdefinisjon<Kartleggingsnokkel> {
  const del = (raa: unknown) => {
    const { knapp, ...inn } = (raa ?? {}) as Record<string, unknown>;
    return { port: knapp === 'ferdigstill' ? ferdigstillKartlegging : lagreKartlegging, inn };
  };
  return {
    ...lagreKartlegging,
    kjor: (raa, nokkel) => del(raa).port.kjor(del(raa).inn, nokkel),
    videre: (verdi, raa) => del(raa).port.videre(verdi, del(raa).inn),
  };
}
