import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { Dagsdel, Vakttype } from '@/lib/domain/tiltaksplan/types';
import type { Vaktstatus } from '@/lib/domain/vakt/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Besokstatus } from '../tavle/types';

export interface Lag {
  id: string;
  navn: string;
}

export interface MinVakt {
  teamId: string;
  type: Vakttype;
  status: Vaktstatus;
}

/** Det policyen må vite: laget det spørres om, tvillingen, dagen, vaktene mine den dagen, og hva klokka er. */
export interface Kveldsfakta {
  teamId: string;
  lag: Lag[];
  dato: Dato;
  mineVakter: MinVakt[];
  naa: Oyeblikk;
}

export interface Oyeblikk {
  dag: Dato;
  /** Hele timer i Oslo, 0–23. */
  time: number;
}

/** Ett besøk, slik databasen gir det. */
export interface Briefrad {
  besokId: string;
  teamId: string;
  dagsdel: Dagsdel;
  rekkefolge: number;
  status: Besokstatus;
  akutt: boolean;
  brukerId: string;
  fornavn: string;
  etternavn: string;
  telefon: string | null;
  adresse: string | null;
  adressetillegg: string | null;
  skjermet: boolean;
  nokkelnummer: string | null;
  harKode: boolean;
  egneOrd: string | null;
  maal: string[];
  tiltak: { tekst: string; maaGjores: boolean; kompetanse: string | null }[];
  sist: { tekst: string; dato: Dato; dagsdel: Dagsdel } | null;
  stopp: { grunn: string; sted: string | null } | null;
  tildelt: { ansattId: string; navn: string }[];
}

export interface Vaktlinje {
  ansattId: string;
  navn: string;
  profesjon: Profesjon;
  type: Vakttype;
  teamId: string;
}

/** Ett minutt om én person: nok til å gå inn døra. */
export interface Brief {
  besokId: string;
  dagsdel: Dagsdel;
  status: Besokstatus;
  akutt: boolean;
  fornavn: string;
  navn: string;
  team: string;
  adresse: string | null;
  telefon: string | null;
  nokkelnummer: string | null;
  harKode: boolean;
  egneOrd: string | null;
  maal: string[];
  gjor: string[];
  maa: string[];
  sist: Briefrad['sist'];
  stopp: Briefrad['stopp'];
  sammenMed: string[];
}

export interface Liste {
  /** Null: ikke fordelt. */
  ansattId: string | null;
  navn: string;
  profesjon: Profesjon | null;
  vakt: Vakttype | null;
  team: string | null;
  erMeg: boolean;
  besok: Brief[];
}

export interface KveldView {
  team: Lag;
  lag: Lag[];
  dato: Dato;
  iDag: Dato;
  erHelg: boolean;
  /** Jeg er på vakt nå, og ser begge lagene. */
  paaVakt: boolean;
  lister: Liste[];
}
