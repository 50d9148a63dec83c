import type { Dato } from '@/lib/platform/time/dato';
import type { Fristvurdering } from '../frist/types';
import type { Klage, Klagebrevslag, Klageord, Klagerett } from '../types';

export type Brevbit =
  | { slag: 'avsnitt'; tekst: string }
  | { slag: 'sitat'; tekst: string; kilde: string }
  | { slag: 'punkter'; punkter: string[] };

export interface Klagebrevdel {
  overskrift: string | null;
  innhold: Brevbit[];
}

/** Brevet som data. Når det sendes, lagres akkurat dette, og det er dette som vises og trykkes siden. */
export interface Klagebrev {
  utgave: 1;
  slag: Klagebrevslag;
  avsender: { navn: string; kommune: string; adresse: string; telefon: string };
  mottaker: string[];
  dato: string;
  referanse: string | null;
  tittel: string;
  deler: Klagebrevdel[];
  signatur: string[];
  /** Hvem som får kopi. */
  kopi: string | null;
}

/** Alt brevene trenger. Teksten i klagen er `klage` og `ord`; resten er hvem og når. */
export interface Brevfakta {
  virksomhet: { navn: string; kommune: string; adresse: string; telefon: string; statsforvalter: string };
  person: { navn: string; fodt: Dato | null; adresse: string[] };
  klage: Klage;
  ord: (Klageord & { skrevetNedAv: string })[];
  rett: Klagerett;
  frist: Fristvurdering;
  vedtak: { fattet: Dato | null; underrettet: Dato | null; saksnummer: string } | null;
  /** Den som sender brevet. */
  avsender: { navn: string; tittel: string; telefon: string };
  iDag: Dato;
}
