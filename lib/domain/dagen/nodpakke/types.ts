import type { Dato } from '@/lib/platform/time/dato';

/** Hvorfor pakken lages. Står i revisjonsloggen og i historien. */
export const GRUNNER = ['NEDE', 'VEDLIKEHOLD', 'BEREDSKAP', 'OVELSE'] as const;
export type Pakkegrunn = (typeof GRUNNER)[number];

/** Det siden trenger før pakken lages. */
export interface Nodpakkeside {
  team: { id: string; navn: string };
  iDag: Dato;
  iMorgen: Dato;
  antall: { lister: number; besok: number };
  /** Laget nå, i denne forespørselen. Finnes ingen andre steder. */
  passord: string;
  /** Hvem laget den forrige, og når. */
  sist: { av: string; dato: Dato; klokka: string; grunn: Pakkegrunn } | null;
}

/** Det som lastes ned. `pdf` er base64, så svaret også er gyldig JSON. */
export interface Nodpakke {
  filnavn: string;
  pdf: string;
}
