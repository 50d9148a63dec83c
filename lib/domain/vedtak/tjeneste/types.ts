/** Hva den som får tjenesten betaler (helse- og omsorgstjenesteloven § 11-2 og egenandelsforskriften). */
export type Egenandel = 'GRATIS' | 'ETTER_INNTEKT' | 'EGEN_PRIS' | 'IKKE_AKTUELT';

/** En tjeneste i kodeverk 9151 (2.16.578.1.12.4.1.1.9151). */
export interface Tjeneste {
  kode: string;
  navn: string;
  /** Slik den står inne i en setning: «helsetjenester i hjemmet». */
  iSetning: string;
  hjemler: readonly string[];
  egenandel: Egenandel;
  /** Personlig stell og egenomsorg er gratis også når tjenesten ellers har egenandel. */
  kanVaereStell: boolean;
}
