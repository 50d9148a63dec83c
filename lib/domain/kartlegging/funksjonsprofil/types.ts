/** 1–5, der 5 er mest behov for hjelp. Måles med hjelpemidlene i bruk. */
export const SKAARVERDIER = [1, 2, 3, 4, 5] as const;
export type Skaarverdi = (typeof SKAARVERDIER)[number];

/** 9 i registeret. Ikke et tall på skalaen, derfor ikke et tall her heller. */
export type Skaar = { slag: 'VERDI'; verdi: Skaarverdi } | { slag: 'IKKE_RELEVANT' } | { slag: 'IKKE_SVART' };

export interface Variabel {
  kode: string;
  navn: string;
}

/** Et variabelsett har versjoner. En kartlegging beholder settet den ble laget med. */
export interface Variabelsett {
  sett: string;
  variabler: readonly Variabel[];
}

/** Profilen vises variabel for variabel. Den har med vilje verken sum eller snitt. */
export interface Funksjonsprofil {
  sett: string;
  linjer: (Variabel & { skaar: Skaar })[];
}

export type Endring = 'MER_HJELP' | 'MINDRE_HJELP' | 'SOM_FOER' | 'KAN_IKKE_SAMMENLIGNES';
