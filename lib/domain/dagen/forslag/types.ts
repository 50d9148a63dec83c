import type { Dyr, Kjonn, Reisemaate } from '@/lib/domain/ansatt/types';
import type { Dagsdel, HarKompetanse, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Punkt, Reisekilde } from '../besok/reise/types';
import type { Last, Luft } from '../last/types';
import type { Besokstatus, Krav } from '../tavle/types';

/**
 * Dagen (eller uka) slik motoren får den: bare id-er og fakta, ingen navn og ingen ord. Alt er vanlige data, så det kan
 * sendes til en arbeidstråd. Minutter regnes fra midnatt den første dagen (`dager[0]`); dag to begynner på 1440.
 */
export interface Dagsgrunnlag {
  teamId: string;
  /** Én dag, eller flere på rad. */
  dager: readonly Dato[];
  iDag: Dato;
  /** Så langt er dagen kommet, i minutter. Null = alt er foran oss. */
  naa: number | null;
  besok: readonly Grunnlagsbesok[];
  brukere: readonly Grunnlagsbruker[];
  /** Én rad per ansatt og dag. Også de syke, som bærer besøk noen må ta. */
  paaVakt: readonly PaaVakt[];
  reise: Reisetabell;
}

export interface Grunnlagsbesok {
  id: string;
  versjon: number;
  brukerId: string;
  dato: Dato;
  dagsdel: Dagsdel;
  rekkefolge: number;
  status: Besokstatus;
  /** Indeks i `reise.steder`. Null = ukjent, eller et sted som ikke skal regnes på. */
  sted: number | null;
  /** Trangere enn dagsdelen, når planen sier det. */
  vindu: { tidligst: number; senest: number } | null;
  anslagMinutter: number;
  krav: readonly Krav[];
  antallAnsatte: number;
  /** Når to går: sammen, eller den andre `min`–`max` minutter etter at den første begynte. */
  synk: { slag: 'SAMTIDIG' } | { slag: 'ETTER'; min: number; max: number };
  laastPerson: boolean;
  laastDagsdel: boolean;
  akutt: boolean;
  tildelt: readonly { ansattId: string; plass: number }[];
}

export interface Grunnlagsbruker {
  id: string;
  ansvarligId: string | null;
  /** Besøk i de 14 og 28 dagene FØR den første dagen. Det som bare er planlagt i dag, er ikke et kjent ansikt. */
  ansikter: readonly { ansattId: string; antall14: number; antall28: number }[];
  /** Ansatte som ikke skal hit. */
  ikkepar: readonly string[];
  dyr: readonly Dyr[];
  onsketKjonn: Kjonn | null;
  onsketSpraak: string | null;
  /** De hun er åpnet for. Null = ikke skjermet, alle i teamet. */
  skjermetFor: readonly string[] | null;
}

export interface PaaVakt {
  ansattId: string;
  dato: Dato;
  tilstede: 'PAA' | 'SYK' | 'IKKE_PAA';
  paa: readonly Dagsdel[];
  /** Øktene hun er på jobb, i minutter. To når hun har dag og natt samme dato. */
  okter: readonly { fra: number; til: number }[];
  /** Pause: `varighet` minutter som begynner i [fra, til]. Aml. § 10-9. */
  pauser: readonly { fra: number; til: number; varighet: number }[];
  /** Det vakta tåler av besøk og reise (`vakt/rules`). */
  ramme: Luft;
  kompetanser: readonly HarKompetanse[];
  reisemaate: Reisemaate;
  startsted: number | null;
  sluttsted: number | null;
  kjonn: Kjonn | null;
  spraak: readonly string[];
  unngaarDyr: readonly Dyr[];
}

/** Reisetider i minutter, rad for rad: `minutter[maate][fra * steder.length + til]`. Bare måtene noen på vakt bruker. */
export interface Reisetabell {
  steder: readonly Punkt[];
  minutter: Readonly<Partial<Record<Reisemaate, Float64Array>>>;
  /** LUFTLINJE når veinettet ikke svarte eller ikke er satt opp: «beregnet i luftlinje». */
  kilde: Reisekilde;
}

// ------------------------------------------------------------------ hva som er viktigst

export const LEDD = [
  'NYTT_ANSIKT',
  'KJENT_ANSIKT',
  'TJENESTEANSVARLIG',
  'VINDU',
  'ONSKE',
  'ENDRING',
  'JEVN_LAST',
  'REISE',
  'LUFT',
] as const;
export type Ledd = (typeof LEDD)[number];

export const NIVAAER = ['AV', 'LITT', 'VANLIG', 'MYE'] as const;
export type Nivaa = (typeof NIVAAER)[number];

/** Teamets tabell: øverst er viktigst. Lov og sikkerhet står ikke her; de kan ikke byttes bort. */
export type Vekter = readonly { ledd: Ledd; nivaa: Nivaa }[];

// ------------------------------------------------------------------ krav

/** Det loven og sikkerheten sier. Ett navn per regel i `krav/`. */
export const KRAV = [
  'VAKT',
  'SYK',
  'DAGSDEL',
  'KOMPETANSE',
  'IKKEPAR',
  'DYR',
  'SKJERMET',
  'LAAST_PERSON',
  'TO_ULIKE',
  'PAUSE',
  'VAKTSLUTT',
  'LAAST_DAGSDEL',
] as const;
export type Kravnavn = (typeof KRAV)[number];

/** Et brudd i kodeform; setningene står i forslag.json under `grunn`. */
export interface Kravbrudd {
  krav: Kravnavn;
  ansattId: string | null;
  /** Koden som mangler, og om den er utløpt. Bare for KOMPETANSE. */
  kode?: Kompetansekode;
  utlopt?: boolean;
  dagsdel?: Dagsdel;
}

/** Hvorfor et besøk ikke fikk noen. `antall` = hvor mange på vakt kravet stengte ute. */
export interface Ufordeltgrunn {
  /** INGEN_PLASS: noen kan, men ingen har tid. FOR_FAA: færre enn to kan gå sammen. */
  slag: Kravnavn | 'INGEN_PLASS' | 'FOR_FAA';
  antall: number;
  kode?: Kompetansekode;
  utlopt?: boolean;
}

// ------------------------------------------------------------------ forslaget

export interface Forslag {
  /** Flyttingene fra tavla slik den er til tavla slik den foreslås. Hver av dem passerer `vurderFlytting`. */
  trekk: Forslagstrekk[];
  /** Hele dagen som foreslått: rekkefølgen hver går. Starttidene er motorens egne og vises aldri. */
  ruter: Forslagsrute[];
  ufordelt: { besokId: string; plass: number; grunner: Ufordeltgrunn[] }[];
  besok: Besoksforklaring[];
  sammenligning: Sammenligning;
  reisekilde: Reisekilde;
}

export interface Forslagstrekk {
  besokId: string;
  versjon: number;
  plass: number;
  fraAnsattId: string | null;
  tilAnsattId: string | null;
  fraDagsdel: Dagsdel;
  tilDagsdel: Dagsdel;
}

export interface Forslagsrute {
  ansattId: string;
  dato: Dato;
  stopp: { besokId: string; plass: number; start: number }[];
  reiseMinutter: number;
  last: Last;
}

/** Hvorfor akkurat hun, og hva det koster i hvert ledd. */
export interface Besoksforklaring {
  besokId: string;
  plass: number;
  ansattId: string;
  endret: boolean;
  /** Ord: forslag.json under `begrunnelse`. De viktigste først. */
  begrunnelser: Begrunnelse[];
  /** Kostnaden per ledd før vekt: antall, eller minutter for REISE, VINDU, LUFT og JEVN_LAST. Bare leddene som ikke er null. */
  kostnad: Partial<Record<Ledd, number>>;
}

export type Begrunnelse =
  | { kode: 'TJENESTEANSVARLIG' }
  | { kode: 'KJENT'; antall28: number }
  | { kode: 'NYTT_ANSIKT' }
  | { kode: 'ANSVARLIG_ER_PAA'; ansvarligId: string }
  | { kode: 'INGEN_KJENTE_KAN' }
  | { kode: 'KJENTE_ER_FULLE' }
  | { kode: 'ENESTE_SOM_KAN' }
  | { kode: 'LAAST' }
  | { kode: 'SOM_I_DAG' }
  | { kode: 'NAER_DE_ANDRE'; minutter: number }
  | { kode: 'LANG_VEI'; minutter: number }
  | { kode: 'ONSKE_OPPFYLT'; onske: 'KJONN' | 'SPRAAK' }
  | { kode: 'ONSKE_IKKE_OPPFYLT'; onske: 'KJONN' | 'SPRAAK' }
  | { kode: 'ANNEN_DAGSDEL'; dagsdel: Dagsdel }
  | { kode: 'BEDRE_FORDELT' };

export type Begrunnelseskode = Begrunnelse['kode'];

/** Tall om dagen, før og etter. Ingen av dem er om en enkelt ansatt. */
export interface Dagstall {
  nyeAnsikter: number;
  /** Besøk hos en som har tjenesteansvarlig på jobb, uten at hun går. */
  utenAnsvarlig: number;
  reiseMinutter: number;
  ufordelt: number;
  brutteOnsker: number;
  utenforVindu: number;
  /** Hvor mange personer som har det romslig, passe og fullt. */
  last: Record<Last, number>;
}

export interface Sammenligning {
  for: Dagstall;
  etter: Dagstall;
  /** Besøk som skifter person eller dagsdel. */
  endringer: number;
  /** Personer med annet lastord enn før. */
  lastord: { ansattId: string; for: Last; etter: Last }[];
  /** Brukere som får et nytt ansikt, eller slipper ett. */
  ansikter: { brukerId: string; for: number; etter: number }[];
}

/** Tre ulike måter å reparere dagen på. */
export const REPARASJONSMAATER = ['FAERREST_ENDRINGER', 'KJENTE_ANSIKTER', 'JEVNEST_FORDELT'] as const;
export type Reparasjonsmaate = (typeof REPARASJONSMAATER)[number];

export interface Reparasjon {
  maate: Reparasjonsmaate;
  forslag: Forslag;
}

/** Det søket trenger å vite. `klokke` sprøytes inn av den som kjører. */
export interface Motorvalg {
  seed: number;
  maksTrekk?: number;
  maksMillisekunder?: number;
  klokke?: () => number;
  /** Svarer den false, stopper søket med det beste til nå. */
  paaFramdrift?: (framdrift: { trekk: number; beste: number; andel: number }) => boolean | void;
}
