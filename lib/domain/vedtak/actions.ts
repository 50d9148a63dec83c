'use server';
import { action, type Handlingsdefinisjon } from '@/lib/domain/tilgang/handling';
import { fattVedtak, returnerVedtak } from './fatting/handlinger';
import { lagreVedtak, opprettVedtak, sendVedtak, trekkVedtak } from './utkast/handlinger';

export const opprettVedtakAction = action(opprettVedtak);
export const trekkVedtakAction = action(trekkVedtak);
/** «Lagre» og «Send til godkjenning» sender det samme skjemaet; knappen bestemmer. */
export const skrivVedtakAction = action(etterKnapp('send', sendVedtak, lagreVedtak));
/** «Send tilbake» og «Godkjenn og fatt vedtaket», med samme kommentarfelt. */
export const avgjorVedtakAction = action(etterKnapp('returner', returnerVedtak, fattVedtak));

/** To porter bak ett skjema. Den som ble valgt, spør sin egen rett, policy og regel. */
function etterKnapp<A, B>(
  valgt: string,
  ved: Handlingsdefinisjon<A>,
  ellers: Handlingsdefinisjon<B>,
): Handlingsdefinisjon<A | B> {
  const velg = (raa: unknown) => {
    const { knapp, lestAvtrykk, ...resten } = (raa ?? {}) as Record<string, unknown>;
    const erValgt = knapp === valgt;
    return { erValgt, inn: erValgt || lestAvtrykk === undefined ? resten : { ...resten, lestAvtrykk } };
  };
  return {
    ...ellers,
    kjor: async (raa, nokkel) => {
      const { erValgt, inn } = velg(raa);
      return erValgt ? ved.kjor(inn, nokkel) : ellers.kjor(inn, nokkel);
    },
    videre: (verdi, raa) => {
      const { erValgt, inn } = velg(raa);
      return erValgt ? ved.videre(verdi as A, inn) : ellers.videre(verdi as B, inn);
    },
  };
}
