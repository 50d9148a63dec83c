'use server';
import { action, etterKnapp } from '@/lib/domain/tilgang/handling';
import { fattVedtak, meldInhabil, returnerVedtak } from './fatting/handlinger';
import { nyttVedtak } from './slag/handlinger';
import { lagreVedtak, opprettVedtak, sendVedtak, trekkVedtak } from './utkast/handlinger';
import { varsleVedtak } from './varsel/handlinger';

export const opprettVedtakAction = action(opprettVedtak);
export const trekkVedtakAction = action(trekkVedtak);
/** «Lagre» og «Send til godkjenning» sender det samme skjemaet; knappen bestemmer. */
export const skrivVedtakAction = action(etterKnapp({ knapp: 'send', ved: sendVedtak, ellers: lagreVedtak }));
/** «Send tilbake» og «Godkjenn og fatt vedtaket», med samme kommentarfelt. */
const returnerEllerFatt = etterKnapp({
  knapp: 'returner',
  ved: returnerVedtak,
  ellers: fattVedtak,
  bareEllers: ['lestAvtrykk', 'habilitet', 'begrensningBekreftet'],
});
/** «Gi saken fra deg» står i samme skjema, men er sin egen handling: den lykkes, og huskes. */
export const avgjorVedtakAction = action({
  ...returnerEllerFatt,
  kjor: (raa: unknown, nokkel?: string) =>
    girFraSeg(raa) ? meldInhabil.kjor(vedtakOgKommentar(raa), nokkel) : returnerEllerFatt.kjor(raa, nokkel),
  videre: (verdi, raa) =>
    girFraSeg(raa) ? meldInhabil.videre(verdi, vedtakOgKommentar(raa)) : returnerEllerFatt.videre(verdi, raa),
});
export const nyttVedtakAction = action(nyttVedtak);
export const varsleVedtakAction = action(varsleVedtak);

const objekt = (raa: unknown) => (raa ?? {}) as Record<string, unknown>;
const girFraSeg = (raa: unknown): boolean => objekt(raa).knapp === 'inhabil';
const vedtakOgKommentar = (raa: unknown) => ({
  vedtakId: objekt(raa).vedtakId,
  kommentar: objekt(raa).kommentar,
});
