import type { Dato } from '@/lib/platform/time/dato';
import type { Rad } from '../sammenligning/types';
import type { Vedtakstype } from '../types';
import type { Sjekkpunkt } from '../utkast/types';
import type { Fattingssvar } from './rules';

/** Ett vedtak i køen, eldst først. */
export interface Kovedtak {
  vedtakId: string;
  navn: string;
  type: Vedtakstype;
  erForste: boolean;
  sendt: Date | null;
  sendtAv: string;
  team: string;
  /** Sendt tilbake før, og rettet. */
  erRettet: boolean;
  forhaandsvarsel: Dato | null;
  /** En tjeneste fra forrige vedtak er ikke med i det nye. */
  mindreHjelp: boolean;
}

export interface TilGodkjenning {
  vedtakId: string;
  versjon: number;
  /** Ligger det fortsatt til godkjenning? */
  venter: boolean;
  bruker: { id: string; navn: string };
  sak: { id: string; saksnummer: string };
  type: Vedtakstype;
  utredetAv: string;
  tjenesteansvarlig: string | null;
  sendt: Date | null;
  forrigeDato: Dato | null;
  rader: Rad[];
  sjekk: Sjekkpunkt[];
  forhaandsvarsel: Dato | null;
  svar: Fattingssvar;
  fullmakt: { dokument: string; fom: Dato } | null;
  manglerFullmaktFor: string | null;
  lestAvtrykk: string;
  iDag: Dato;
}
