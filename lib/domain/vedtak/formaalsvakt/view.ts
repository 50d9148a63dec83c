import type { Forslag, Funn, Funntype } from './types';

/** Det maskiner får: setningen ferdig satt sammen, og forslaget som tekst. */
export interface Funnvisning {
  type: Funntype;
  start: number;
  slutt: number;
  melding: string;
  forslag: string | null;
}

/** Nøkkelen i `formaalsvakt`-tekstene. */
export const meldingsnokkel = ({ type, grunn }: Pick<Funn, 'type' | 'grunn'>): `melding.${string}` =>
  `melding.${type}.${grunn}`;

export const funnvisning = (funn: Funn, setning: (nokkel: string) => string): Funnvisning => ({
  type: funn.type,
  start: funn.start,
  slutt: funn.slutt,
  melding: setning(meldingsnokkel(funn)),
  forslag: forslagstekst(funn.forslag),
});

const forslagstekst = (forslag: Forslag | undefined): string | null => {
  if (!forslag) return null;
  return forslag.slag === 'omskriv' ? forslag.tekst : forslag.rest;
};
