import type { Dato } from '@/lib/platform/time/dato';

export const INSTRUMENTER = ['SPPB', 'EGENVURDERING', 'COPM'] as const;
export type Instrument = (typeof INSTRUMENTER)[number];

export const TIDSPUNKTER = ['START', 'SLUTT'] as const;
export type Maaletidspunkt = (typeof TIDSPUNKTER)[number];

/** Hvilken vei skalaen går, lagret med tallet. To tall med ulik retning sammenlignes aldri. */
export const RETNINGER = ['HOY_ER_BEST', 'LAV_ER_BEST'] as const;
export type Retning = (typeof RETNINGER)[number];

/** Sekundene som ble målt. Null: klarte ikke, eller ble ikke prøvd. */
export interface Sppb {
  instrument: 'SPPB';
  samlet: number | null;
  halvtandem: number | null;
  tandem: number | null;
  gange: number | null;
  reising: number | null;
}

/** Vår egen nøytrale skala fra 0 til 10 for én aktivitet personen har valgt. */
export interface Egenvurdering {
  instrument: 'EGENVURDERING';
  aktivitet: string;
  verdi: number;
  retning: Retning;
}

/** COPM er beskyttet: vi lagrer bare at den er utført, og de to tallene fra kommunens eget skjema. */
export interface Copm {
  instrument: 'COPM';
  tall1: number;
  tall2: number;
}

export type Maaleverdi = Sppb | Egenvurdering | Copm;

export interface Maaling {
  id: string;
  tidspunkt: Maaletidspunkt;
  dato: Dato;
  av: string;
  verdi: Maaleverdi;
}

/** Instrumentets egne poeng: tre deler à 0–4. */
export interface Sppbpoeng {
  balanse: number;
  gange: number;
  reising: number;
  samlet: number;
}

export type Endringsretning = 'BEDRE' | 'DAARLIGERE' | 'UENDRET' | 'KAN_IKKE_SAMMENLIGNES';

export interface Maaleendring {
  /** Instrumentet, og aktiviteten når den er personens egen. */
  instrument: Instrument;
  aktivitet: string | null;
  start: Maaling | null;
  slutt: Maaling | null;
  retning: Endringsretning;
}
