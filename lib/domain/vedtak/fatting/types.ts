import type { Dato } from '@/lib/platform/time/dato';
import type { Rad } from '../sammenligning/types';
import type { Merknad } from '../slag/types';
import type { Sporsmaal } from '../sporsmaal/types';
import type { Akutt, Omgjoringsgrunn, Vedtaksslag, Vedtakstype } from '../types';
import type { Sjekkpunkt } from '../utkast/types';
import type { Fattingssvar } from './rules';

/** Ett vedtak i køen, eldst først. */
export interface Kovedtak {
  vedtakId: string;
  navn: string;
  slag: Vedtaksslag;
  erForste: boolean;
  sendt: Date | null;
  sendtAv: string;
  team: string;
  /** Sendt tilbake før, og rettet. */
  erRettet: boolean;
  forhaandsvarsel: Dato | null;
  /** En tjeneste fra forrige vedtak er ikke med i det nye. */
  mindreHjelp: boolean;
  aapne: Aapne;
}

/** Det de to som skriver sammen, ikke er ferdige med. */
export interface Aapne {
  sporsmaal: number;
  uenighet: number;
}

/** Det personen mister, og det loven krever da. Null når hun ikke mister noe. */
export interface Nedgang {
  tjenester: string[];
  krav: Sjekkpunkt[];
}

export interface TilGodkjenning {
  vedtakId: string;
  versjon: number;
  /** Ligger det fortsatt til godkjenning? */
  venter: boolean;
  bruker: { id: string; navn: string };
  sak: { id: string; saksnummer: string };
  slag: Vedtaksslag;
  type: Vedtakstype;
  nedgang: Nedgang | null;
  merknader: Merknad[];
  akutt: (Akutt & { bestemtAv: string | null }) | null;
  omgjoringsgrunn: Omgjoringsgrunn | null;
  /** Det de som skriver sammen, ikke er ferdige med, uenighet først. */
  sporsmaal: Sporsmaal[];
  /** Den som ser, har meldt seg inhabil. */
  harMeldtInhabil: boolean;
  /** De som kan fatte det, når den som ser, ikke kan. */
  andreSomKan: string[];
  utredetAv: string;
  tjenesteansvarlig: string | null;
  sendt: Date | null;
  forrigeDato: Dato | null;
  rader: Rad[];
  sjekk: Sjekkpunkt[];
  forhaandsvarsel: Dato | null;
  varselSvarfrist: Dato | null;
  uttaltSeg: Dato | null;
  svar: Fattingssvar;
  fullmakt: { dokument: string; fom: Dato; begrensninger: string[]; iFravaerAv: string | null } | null;
  manglerFullmaktFor: string | null;
  lestAvtrykk: string;
  iDag: Dato;
}
