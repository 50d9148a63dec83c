import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Punkt } from '../besok/reise/types';
import type { Besokstatus } from '../tavle/types';

/** Ett besøk, likt på kartet og i lista. */
export interface Kartbesok {
  besokId: string;
  /** Nummeret på ruta, i den rekkefølgen det gås. Null når besøket er stoppet. */
  nummer: number | null;
  dagsdel: Dagsdel;
  status: Besokstatus;
  /** Fornavn og forbokstav. */
  navn: string;
  adresse: string | null;
  hva: string;
  maa: 'MEDISIN' | 'ANNET' | null;
  sammenMed: string[] | 'MANGLER' | null;
  /** Null: uten plass på kartet. */
  sted: Punkt | null;
}

/** En persons rute. Farge og strek sammen er hennes alene; initialene står på hvert punkt. */
export interface Kartrute {
  ansattId: string;
  navn: string;
  initialer: string;
  farge: number;
  strek: number;
  besok: Kartbesok[];
}

export interface KartView {
  team: { id: string; navn: string };
  base: Punkt;
  dato: Dato;
  iDag: Dato;
  utvalg: { ansatt: string | null; dagsdel: Dagsdel | null };
  /** Alle som kan velges i filteret, også når filteret er på. */
  folk: { id: string; navn: string }[];
  deler: Dagsdel[];
  ruter: Kartrute[];
  ufordelt: Kartbesok[];
}
