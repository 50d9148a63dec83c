import type { Brevspraak } from '../../types';
import { en } from './en/rules';
import { medTekster } from './flett/rules';
import { nb } from './nb/rules';
import { nn } from './nn/rules';
import { sv } from './sv/rules';
import type { Maltekster, Ordlyd } from './types';

/**
 * Ordene i brevet. De ligger i domenet og ikke i skjermtekstene fordi de følger personens målform og lovens versjon,
 * ikke språket til den som sitter ved skjermen, og fordi de fryses sammen med vedtaket.
 * Nettleseren får bare den ene den trenger, som fakta (`Brevfakta.ordlyd`).
 */
export const STANDARD: Record<Brevspraak, Ordlyd> = { nb, nn, sv, en };

export { nb };

export const medMal = (spraak: Brevspraak, tekster: Maltekster): Ordlyd =>
  medTekster(STANDARD[spraak], tekster);

const SPRAAK_FOR = { BOKMAAL: 'nb', NYNORSK: 'nn', SVENSK: 'sv', ENGELSK: 'en' } as const;

/** Det som er valgt for akkurat dette brevet, ellers personens egen målform. */
export const brevspraak = (valgt: Brevspraak | null, maalform: keyof typeof SPRAAK_FOR): Brevspraak =>
  valgt ?? SPRAAK_FOR[maalform];
