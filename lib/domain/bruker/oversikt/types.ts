import type { Dato } from '@/lib/platform/time/dato';
import type { Periode } from '@/lib/platform/time/periode';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { EgneOrd, Notatslag } from '../types';

export type Dagsdel = 'MORGEN' | 'FORMIDDAG' | 'MIDDAG' | 'ETTERMIDDAG' | 'KVELD' | 'NATT';

export interface Oversiktsmaal {
  id: string;
  nummer: number;
  tittel: string;
  /** Ordene målet kom fra, ordrett. */
  utdrag: string | null;
  /** Hvor hun er nå, i ord: den siste vurderingen, ellers utgangspunktet. */
  naa: string;
  utgangsnivaa: number;
  vurderinger: { dato: Dato; nivaa: number }[];
}

export interface Plantiltak extends Periode {
  id: string;
  tekst: string;
  dagsdel: Dagsdel;
  ukedager: number[];
  hverNteUke: number;
  maaGjores: boolean;
  antallAnsatte: number;
  maalnummer: number | null;
}

export interface NesteBesok {
  id: string;
  dato: Dato;
  dagsdel: Dagsdel;
  hva: string[];
  hvem: { navn: string; kjent: boolean }[];
}

export interface Hjelper {
  id: string;
  navn: string;
  profesjon: Profesjon;
  erTjenesteansvarlig: boolean;
  telefon: string;
}

export interface Paarorende {
  id: string;
  navn: string;
  relasjon: string;
  erNaermeste: boolean;
  telefon: string | null;
}

export interface Notatlinje {
  id: string;
  slag: Notatslag;
  tekst: string;
  skrevetAv: string;
  tidspunkt: Date;
  /** Notatet retter et eldre. Begge står. */
  retter: boolean;
}

type Vedtaksstand = 'UTKAST' | 'TIL_GODKJENNING' | 'RETURNERT' | 'FATTET' | 'OPPHORT';

export interface Dokumenter {
  vedtak: { id: string; sakId: string; status: Vedtaksstand; hvem: string | null; dato: Dato | null }[];
  kartlegging: { sakId: string | null; status: 'UTKAST' | 'FERDIG'; hvem: string; dato: Dato } | null;
}

export interface Brukeroversikt {
  id: string;
  fornavn: string;
  iDag: Dato;
  ord: EgneOrd | null;
  maal: Oversiktsmaal[];
  nesteRevurdering: { revurderingId: string | null; dato: Dato } | null;
  plan: Plantiltak[];
  besok: NesteBesok[];
  ansikter: { fjorten: number; tjueaatte: number };
  hjelpere: Hjelper[];
  paarorende: Paarorende[];
  dokumenter: Dokumenter;
  notater: Notatlinje[];
  /** Journalen finnes, men er ikke for den som ser. */
  journalSkjult: boolean;
  godtAaVite: string | null;
}

/** Radene slik databasen gir dem: dager som tekst, øyeblikk som ISO-tekst. */
export interface Oversiktsrader {
  id: string;
  fornavn: string;
  godtAaVite: string | null;
  ord: EgneOrd | null;
  ansvarligId: string | null;
  paarorende: Paarorende[];
  maal: (Pick<Oversiktsmaal, 'id' | 'tittel' | 'utdrag' | 'utgangsnivaa'> & {
    utgangspunkt: string;
    /** Eldst først. */
    vurderinger: { dato: Dato; nivaa: number; tekst: string | null }[];
  })[];
  plan: (Omit<Plantiltak, 'maalnummer'> & { maalId: string })[];
  besok: (Omit<NesteBesok, 'hvem'> & { hvem: { id: string; navn: string }[] })[];
  /** Alle som har vært der i vinduet, og den tjenesteansvarlige. */
  hjelpere: (Omit<Hjelper, 'erTjenesteansvarlig'> & { datoer: Dato[] })[];
  revurdering: { revurderingId: string; dato: Dato } | null;
  vedtak: {
    id: string;
    sakId: string;
    type: string;
    status: Vedtaksstand;
    fattetTidspunkt: string | null;
    revurderesInnen: Dato | null;
    hvem: string | null;
  }[];
  kartlegging: Dokumenter['kartlegging'];
  notater: (Omit<Notatlinje, 'tidspunkt'> & { tidspunkt: string })[];
  journalSkjult: boolean;
}
