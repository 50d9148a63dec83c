import type { Dato } from '@/lib/platform/time/dato';
import type { Periode } from '@/lib/platform/time/periode';

/** Teamet gir tjenesten, eller følger opp en som får den av en annen. */
export const TEAMRELASJONER = ['TJENESTE', 'OPPFOLGING'] as const;
export type Teamrelasjon = (typeof TEAMRELASJONER)[number];

export type Teamrad = { id: string; teamId: string; relasjon: Teamrelasjon } & Periode;

/** Fra og med denne dagen er det slik, til neste skifte. */
export interface Relasjonsskifte {
  fom: Dato;
  relasjon: Teamrelasjon;
}

/** Det som må skrives for at radene skal si det samme som tidslinja. */
export interface Teamendring {
  /** Rader som finnes, slik de skal bli. En rad som ikke trengs, slutter dagen før den begynner. */
  endres: Teamrad[];
  nye: Omit<Teamrad, 'id'>[];
}
