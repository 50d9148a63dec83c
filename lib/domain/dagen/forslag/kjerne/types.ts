/**
 * Kjernen: fordel oppdrag på personer, med reise, tidsvinduer, to om ett oppdrag og en kostnad for hvert valg. Den vet ikke hva
 * et besøk eller en ansatt er. Minutter fra et felles nullpunkt, og indekser i listene; ingen id-er, ingen navn.
 */
export interface Problem {
  personer: readonly Kjerneperson[];
  oppdrag: readonly Kjerneoppdrag[];
  /** Reisetid i minutter per reisemåte, rad for rad: `reise[maate][fra * antallSteder + til]`. */
  reise: readonly Float64Array[];
  antallSteder: number;
  vekter: Kjernevekter;
}

/** Målet er en veid sum. HHCRSP: reise = forsinkelse = storsteForsinkelse = 1/3, resten 0. */
export interface Kjernevekter {
  /** Per minutt reise, til første og fra siste sted medregnet. */
  reise: number;
  /** Per minutt etter `senest`, hver halvdel for seg. */
  forsinkelse: number;
  /** Per minutt av den største enkeltforsinkelsen. */
  storsteForsinkelse: number;
  /** Per minutt en person er ferdig etter `til`. */
  overtid: number;
  /** Per minutt² av avviket mellom arbeid (oppdrag + reise) og personens `maalMinutter`, delt på `maalMinutter`. */
  belastning: number;
}

export interface Kjerneperson {
  startsted: number;
  sluttsted: number;
  /** Indeks i `Problem.reise`. */
  maate: number;
  /** Klar på startstedet. */
  fra: number;
  /** Tilbake på sluttstedet. `Infinity` = ingen slutt. */
  til: number;
  /** Er `til` en hard grense, eller koster det `overtid`? */
  hardSlutt: boolean;
  /** Pauser: `varighet` minutter som begynner i [fra, til], mellom to oppdrag. */
  pauser: readonly { fra: number; til: number; varighet: number }[];
  /** Så mye arbeid dagen hennes er laget for. 0 = belastning regnes ikke. */
  maalMinutter: number;
}

export interface Kjerneoppdrag {
  sted: number;
  /** Kan ikke begynne før. */
  tidligst: number;
  /** Bør begynne senest; etterpå koster det. */
  senest: number;
  /** Kan ikke begynne senere. `Infinity` = bare `senest`. */
  hardSenest: number;
  deler: readonly Kjernedel[];
  /** Når to deler: begynner sammen, eller del 2 begynner `min`–`max` minutter etter del 1. To ulike personer i begge. */
  synk: { slag: 'SAMTIDIG' } | { slag: 'ETTER'; min: number; max: number } | null;
  /** Hva det koster å la oppdraget ligge. `Infinity` = må fordeles. */
  utelatKostnad: number;
}

export interface Kjernedel {
  varighet: number;
  /** Kostnaden for hver person, `Infinity` = kan ikke. Kjent ansikt, tjenesteansvarlig, ønsker, endring fra dagens tavle … ligger her. */
  kostnad: Float64Array;
  /** Låst til denne personen. */
  laast: number | null;
}

/** En full plan: rekkefølgen hver person går, med starttider. */
export interface Plan {
  ruter: { person: number; stopp: { oppdrag: number; del: number; start: number }[] }[];
  /** Oppdrag som ingen fikk (alle delene). */
  utelatt: number[];
  kostnad: Kjernekostnad;
}

/** Hvert ledd før vekt, og summen etter vekt. */
export interface Kjernekostnad {
  reise: number;
  forsinkelse: number;
  storsteForsinkelse: number;
  overtid: number;
  belastning: number;
  /** Sum av `Kjernedel.kostnad`. */
  valg: number;
  utelatt: number;
  sum: number;
}

export interface Sokevalg {
  seed: number;
  /** Stopp etter så mange trekk. Samme seed og samme antall gir samme plan. */
  maksTrekk?: number;
  /** Stopp etter så mange millisekunder, målt med `klokke`. */
  maksMillisekunder?: number;
  /** Millisekunder fra et vilkårlig nullpunkt. Sprøytes inn, så regelen selv er ren. */
  klokke?: () => number;
  /** Begynn her, i stedet for fra ingenting. */
  start?: Pick<Plan, 'ruter' | 'utelatt'>;
  /** Kalles når den beste planen er blitt bedre, og jevnlig ellers. Svarer den `false`, stopper søket med det beste til nå. */
  paaFramdrift?: (framdrift: { trekk: number; beste: number; andel: number }) => boolean | void;
}

/** Et brudd på en regel som ikke kan kjøpes seg fri fra. */
export interface Brudd {
  slag:
    | 'UKJENT' // oppdrag, del eller person som ikke finnes, eller en tid som ikke er et tall
    | 'DOBBEL' // samme del to ganger, samme person med to ruter, eller både fordelt og utelatt
    | 'MANGLER' // en del verken fordelt eller utelatt
    | 'MAA_FORDELES' // utelatt, men `utelatKostnad` er uendelig
    | 'KAN_IKKE'
    | 'LAAS'
    | 'FOR_TIDLIG' // før `tidligst`
    | 'FOR_SENT' // etter `hardSenest`
    | 'REISE' // begynner før personen kan være der
    | 'SYNK'
    | 'SAMME_PERSON' // to deler av samme oppdrag
    | 'VAKTSLUTT'
    | 'PAUSE';
  oppdrag: number | null;
  del: number | null;
  person: number | null;
}
