'use server';
import { action, etterKnapp } from '@/lib/domain/tilgang/handling';
import { fattVedtak, returnerVedtak } from './fatting/handlinger';
import { lagreVedtak, opprettVedtak, sendVedtak, trekkVedtak } from './utkast/handlinger';

export const opprettVedtakAction = action(opprettVedtak);
export const trekkVedtakAction = action(trekkVedtak);
/** «Lagre» og «Send til godkjenning» sender det samme skjemaet; knappen bestemmer. */
export const skrivVedtakAction = action(etterKnapp({ knapp: 'send', ved: sendVedtak, ellers: lagreVedtak }));
/** «Send tilbake» og «Godkjenn og fatt vedtaket», med samme kommentarfelt. */
export const avgjorVedtakAction = action(
  etterKnapp({ knapp: 'returner', ved: returnerVedtak, ellers: fattVedtak, bareEllers: ['lestAvtrykk'] }),
);
