/** Hvor i vedtaket teksten står. */
export const FELT = ['formaal', 'begrunnelse', 'innvilgelse', 'maal', 'maalepunkt'] as const;
export type Felt = (typeof FELT)[number];

export const SPRAAK = ['nb', 'nn', 'sv', 'en'] as const;
export type Spraak = (typeof SPRAAK)[number];

export const FUNNTYPER = [
  'TID',
  'FREKVENS',
  'TIDSPUNKT',
  'BEMANNING',
  'VAGT_MAAL',
  'UTEN_MAALEPUNKT',
] as const;
export type Funntype = (typeof FUNNTYPER)[number];
/** Det som hører hjemme i tiltaksplanen. */
export type Detaljtype = Exclude<Funntype, 'VAGT_MAAL' | 'UTEN_MAALEPUNKT'>;

/** Hvorfor det er et funn. Hver har sin setning i app/tekst/nb/formaalsvakt.json, under typen. */
export const GRUNNER = {
  TID: ['MENGDE', 'MENGDE_PER_PERIODE'],
  FREKVENS: ['ANTALL', 'RYTME'],
  TIDSPUNKT: ['UKEDAG', 'DAGSDEL', 'KLOKKESLETT'],
  BEMANNING: ['ANTALL_ANSATTE', 'YRKE', 'SAMME_PERSON', 'EGENSKAP'],
  VAGT_MAAL: ['SLAGORD', 'TJENESTEN'],
  UTEN_MAALEPUNKT: ['RETNING'],
} as const satisfies Record<Funntype, readonly string[]>;
export type Grunn = (typeof GRUNNER)[Funntype][number];

/** Samme koder som tiltaksplanens dagsdeler, som er et mer ustabilt domene enn dette. */
export type Dagsdel = 'MORGEN' | 'FORMIDDAG' | 'MIDDAG' | 'ETTERMIDDAG' | 'KVELD' | 'NATT';

/** Det som flyttes: setningen som skal til tiltaksplanen, og det planen kan fylles ut med. */
export interface Detalj {
  tekst: string;
  minutter?: number;
  /** Minuttene gjelder en periode («2 t/uke») og ikke ett besøk. */
  minutterPer?: 'DAG' | 'UKE' | 'MAANED';
  /** 1 = mandag … 7 = søndag. */
  ukedager: number[];
  dagsdeler: Dagsdel[];
  /** «08:00», i rekkefølgen de står. */
  klokkeslett: string[];
  intervallUker?: number;
  antallPerDag?: number;
  antallPerUke?: number;
  antallPerMaaned?: number;
  bemanning?: number;
}

export type Forslag =
  /** Teksten slik den kan stå. */
  | { slag: 'omskriv'; tekst: string }
  /** `rest` er hele teksten når detaljen er flyttet. */
  | { slag: 'flytt'; detalj: Detalj; rest: string };

export interface Funn {
  type: Funntype;
  /** UTF-16, slutten er ikke med. */
  start: number;
  slutt: number;
  grunn: Grunn;
  forslag?: Forslag;
}

export interface Vokttekst {
  tekst: string;
  felt: Felt;
  spraak: Spraak;
}
