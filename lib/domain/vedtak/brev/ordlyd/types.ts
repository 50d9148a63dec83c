import type { nb } from './nb/rules';

/** Alle ordene brevet trenger, på én målform. Bokmål er mønsteret de andre må fylle. */
export type Ordlyd = typeof nb;

/** Gruppene kommunen kan skrive sine egne ord i. De følger delene i brevet. */
export const MALGRUPPER = [
  'tittel',
  'behandlet',
  'konklusjon',
  'overskrift',
  'egneOrd',
  'maal',
  'tjenester',
  'egenandel',
  'omgjoring',
  'akutt',
  'mestring',
  'reduksjon',
  'syn',
  'hjemmel',
  'forhaandsvarsel',
  'revurdering',
  'veienVidere',
  'klage',
  'utsatt',
  'innsyn',
  'sakskostnader',
  'brukervalg',
  'kontakt',
  'kopi',
  'mottaker',
  'signatur',
  'side',
] as const satisfies readonly (keyof Ordlyd)[];
export type Malgruppe = (typeof MALGRUPPER)[number];

/** Kommunens ord: «gruppe.nøkkel» → tekst. */
export type Maltekster = Record<string, string>;
