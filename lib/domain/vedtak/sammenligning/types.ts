/** Et stykke tekst som er likt, satt inn eller tatt ut. */
export interface Bit {
  slag: 'LIK' | 'INN' | 'UT';
  tekst: string;
}

export type Radstatus = 'UENDRET' | 'ENDRET' | 'NY' | 'TATT_UT';
export type Radkode = 'EGNE_ORD' | 'FORMAAL' | 'MAAL' | 'TJENESTE' | 'BEGRUNNELSE' | 'SYN' | 'DATOER';

/** Én mening i vedtaket: forrige til venstre, nytt til høyre. */
export interface Rad {
  kode: Radkode;
  /** Nummeret på målet. */
  nummer: number | null;
  status: Radstatus;
  forrige: string | null;
  bits: Bit[];
}

export interface Sammenlignbart {
  egneOrd: string | null;
  formaal: string;
  begrunnelse: string;
  brukersSyn: string;
  maal: { maalId: string; tekst: string }[];
  tjenester: { nokkel: string; tekst: string }[];
  datoer: string;
}
