import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';

/** Et navn på veggen, og det som må huskes. Ikke hva, ikke hvorfor, ikke hvor. */
export interface Veggkort {
  besokId: string;
  /** Fornavn og forbokstav, eller bare forbokstavene. Null = skjermet, for alle. */
  navn: string | null;
  dagsdel: Dagsdel;
  maa: boolean;
  to: boolean;
  ferdig: boolean;
  /** Går den som er ansvarlig? */
  erAnsvarlig: boolean;
}

export interface Ledigkort extends Veggkort {
  /** Fornavnet til den tjenesteansvarlige, så noen kan si «den tar jeg». */
  ansvarlig: string | null;
}

export interface Veggcelle {
  dagsdel: Dagsdel;
  paaVakt: boolean;
  kort: Veggkort[];
  /** Det det ikke er plass til. */
  flere: number;
}

export interface Veggspor {
  ansattId: string;
  navn: string;
  celler: Veggcelle[];
}

export interface VeggView {
  team: { id: string; navn: string };
  dato: Dato;
  /** Delen av dagen nå, og den neste. Om natta bare én. */
  deler: Dagsdel[];
  spor: Veggspor[];
  ledig: { kort: Ledigkort[]; flere: number; antall: number };
  borte: string[];
  stopp: string[];
  oppfolging: number;
  skjulNavn: boolean;
}
