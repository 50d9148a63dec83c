import type { Dato } from '@/lib/platform/time/dato';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Vedtakstatus } from '@/lib/domain/vedtak/types';
import type { Frist } from '../types';

/** Hjelp i inntil to uker, uten vedtak. */
export interface Korttid {
  id: string;
  versjon: number;
  tjeneste: string;
  fom: Dato;
  planlagtSlutt: Dato;
  avsluttet: Dato | null;
  vedtak: { id: string; status: Vedtakstatus } | null;
}

export interface Korttidsfakta extends Brukerfakta {
  korttidId: string;
  korttid: Korttid;
  sakId: string | null;
}

/** `VEDTATT`: et vedtak har tatt over, og klokka er stanset. */
export type Korttidstilstand = 'LOPER' | 'AVSLUTTET' | 'VEDTATT';

export interface Korttidslinje {
  id: string;
  tjeneste: string;
  omfang: string;
  fom: string;
  slutt: string;
  tilstand: Korttidstilstand;
  frist: Frist | null;
}

export interface Korttidsside extends Korttidslinje {
  versjon: number;
  iDag: Dato;
  bruker: { id: string; fornavn: string; navn: string };
  sak: { id: string; saksnummer: string } | null;
  tjenesteISetning: string;
  grunn: string;
  klagerettFortalt: string;
  ansvarlig: string;
  registrertAv: string;
  avsluttet: string | null;
  avsluttetGrunn: string | null;
  vedtak: { id: string; erFattet: boolean } | null;
  kommune: { navn: string; telefon: string; adresse: string; statsforvalter: string };
  kan: { avslutte: boolean; gjoreTilVedtak: boolean };
}

/** Veien til vedtaket. Akutt: det er alt bestemt, og skrives ned. */
export const VEDTAKSVEIER = ['VANLIG', 'AKUTT'] as const;
export type Vedtaksvei = (typeof VEDTAKSVEIER)[number];
