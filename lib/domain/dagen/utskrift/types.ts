import type { Stoppgrunn } from '@/lib/domain/bruker/types';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Besokstatus } from '../tavle/types';

/** En oppgave på papiret. */
export interface Arkoppgave {
  tekst: string;
  maa: 'MEDISIN' | 'ANNET' | null;
}

/** Det papiret vet om personen. Null på arket når hun er skjermet. */
export interface Arkbruker {
  /** Fornavn og forbokstav. */
  navn: string;
  adresse: string | null;
  tillegg: string | null;
  telefon: string | null;
  /** Nummeret på kroken. Koden til boksen finnes ikke i dette bildet. */
  nokkel: string | null;
  godtAaVite: string[];
  maal: string[];
  oppgaver: Arkoppgave[];
  stopp: Stoppgrunn | null;
}

/** Ett besøk på ett ark. Går to, står det på begges. */
export interface Arkbesok {
  besokId: string;
  dagsdel: Dagsdel;
  status: Besokstatus;
  /** Den andre, når det er to: fornavn. «MANGLER» når plassen er ledig. */
  sammenMed: string[] | 'MANGLER' | null;
  bruker: Arkbruker | null;
}

export interface Arkdel {
  dagsdel: Dagsdel;
  /** Så mange besøk i delene før: nummeret løper gjennom dagen. */
  foer: number;
  besok: Arkbesok[];
}

/** Én person, én dag. Uten person: besøkene ingen har. */
export interface Ark {
  dato: Dato;
  ansatt: { id: string; navn: string; profesjon: Profesjon } | null;
  deler: Arkdel[];
  antall: number;
}

export interface Utskrift {
  team: { id: string; navn: string };
  dato: Dato;
  iDag: Dato;
  /** Alle som har en liste den dagen, til å velge mellom. Bare meg selv når jeg er utlånt hit. */
  folk: { id: string; navn: string }[];
  valgt: string | null;
  ark: Ark[];
  vakttelefon: string;
  skrevetUtAv: string;
  skrevetUt: { dato: Dato; klokka: string };
}
