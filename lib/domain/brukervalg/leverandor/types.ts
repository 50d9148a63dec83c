import type { Periode } from '@/lib/platform/time/periode';

export const LEVERANDORSLAG = ['PRIVAT', 'KOMMUNAL'] as const;
export type Leverandorslag = (typeof LEVERANDORSLAG)[number];

/** Når de arbeider, utenom dagtid på hverdager. */
export interface Arbeidstid {
  kveld: boolean;
  natt: boolean;
  helg: boolean;
}

export interface Tilbud extends Arbeidstid, Periode {
  id: string;
  tjeneste: string;
}

export interface Leverandor {
  id: string;
  navn: string;
  orgnummer: string;
  telefon: string;
  slag: Leverandorslag;
  avtale: Periode;
  tilbud: Tilbud[];
  versjon: number;
}

export type Avtalestand = 'KOMMER' | 'GJELDER' | 'SLUTTER' | 'SLUTT';

export interface Leverandorrad extends Leverandor {
  stand: Avtalestand;
}

/** En person som har, eller har meldt at hun vil ha, denne leverandøren. */
export interface Valgt {
  brukerId: string;
  navn: string;
  linjer: ({ navn: string; tjeneste: string; personligStell: boolean } & Periode)[];
  /** Avtalen slutter før personen har valgt noe annet: hun er bydelens egen fra dagen etter. */
  berores: boolean;
}
