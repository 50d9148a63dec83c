import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Besokstatus, Utfall } from '../types';

/** En rad i dagen, slik databasen gir den. */
export interface Dagsrad {
  besokId: string;
  dagsdel: Dagsdel;
  rekkefolge: number;
  status: Besokstatus;
  anslagMinutter: number;
  brukerId: string;
  fornavn: string;
  etternavn: string;
  telefon: string | null;
  adresse: string | null;
  adressetillegg: string | null;
  breddegrad: number | null;
  lengdegrad: number | null;
  skjermet: boolean;
  baseBreddegrad: number;
  baseLengdegrad: number;
  egneOrd: string | null;
  ansvarlig: boolean;
  kjent: boolean;
  overlevering: boolean;
  stopp: { grunn: string; sted: string | null; tom: string | null } | null;
  tiltak: { tekst: string; utfall: Utfall | null; maaGjores: boolean; kompetanse: string | null }[];
  sammenMed: string[];
}
