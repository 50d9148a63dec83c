import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Besokstatus, Utfall } from '../types';

/** Besøket med alt kortet viser, slik databasen gir det. */
export interface Kortrad {
  besokId: string;
  versjon: number;
  dato: string;
  dagsdel: Dagsdel;
  status: Besokstatus;
  overlevering: string | null;
  brukerId: string;
  fornavn: string;
  etternavn: string;
  fodselsdato: string | null;
  husstand: string;
  telefon: string | null;
  adresse: string | null;
  adressetillegg: string | null;
  breddegrad: number | null;
  lengdegrad: number | null;
  skjermet: boolean;
  godtAaVite: string | null;
  harAdkomst: boolean;
  ansvarlig: boolean;
  kjent: boolean;
  egneOrd: { tekst: string; dato: string; spurtAv: string | null } | null;
  paarorende: { navn: string; relasjon: string; telefon: string } | null;
  stopp: { grunn: string; sted: string | null; tom: string | null } | null;
  sammenMed: string[];
  tiltak: Kortoppgave[];
  maal: Kortmaal[];
}

export interface Kortoppgave {
  tiltakId: string;
  maalId: string;
  tjeneste: string;
  tekst: string;
  maaGjores: boolean;
  kompetanse: string | null;
  utfall: Utfall | null;
  grunn: string | null;
}

export interface Kortmaal {
  maalId: string;
  rekkefolge: number;
  tittel: string;
  maaltilstand: string;
  innenDato: string;
  trinn: string[];
  utgangsnivaa: number;
  nivaa: number | null;
  vurdertIBesoket: boolean;
}

export interface Overleveringsrad {
  id: string;
  tekst: string;
  dato: string;
  dagsdel: Dagsdel;
  fra: string[];
}

export interface Notatrad {
  id: string;
  tekst: string;
  slag: string;
  skrevetAvId: string;
  skrevetAv: string | null;
  tidspunkt: Date;
  dagsdel: Dagsdel | null;
  dato: Date | null;
}
