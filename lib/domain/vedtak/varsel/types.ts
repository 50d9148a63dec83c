/** Ett stykke av forhåndsvarselet. */
export interface Varseldel {
  overskrift: string | null;
  avsnitt: string[];
  punkter: string[];
}

/** Forhåndsvarselet slik det ble sendt. Lagres i historien, og endres aldri. */
export interface Varselbrev {
  tittel: string;
  dato: string;
  saksnummer: string;
  avsender: string[];
  mottaker: string[];
  deler: Varseldel[];
  signatur: string[];
}
