import type { Dato } from '@/lib/platform/time/dato';
import type { Brevspraak } from '../types';
import type { Maltekster, Ordlyd } from '../brev/ordlyd/types';

export interface Brevmal {
  id: string;
  spraak: Brevspraak;
  utgave: number;
  erPublisert: boolean;
  /** Kommunens egne ord. Det som ikke står her, er standardordene. */
  tekster: Maltekster;
  merknad: string;
  fom: Dato | null;
  publisertAv: string | null;
  versjon: number;
}

/** Utgavene på én målform, den nyeste først. */
export interface Malrad {
  spraak: Brevspraak;
  utgaver: (Omit<Brevmal, 'tekster'> & { antall: number; gjelderNaa: boolean; kommer: boolean })[];
  harUtkast: boolean;
}

/** Én setning i brevet: standardordene, det som gjaldt før, og det som står i denne utgaven. */
export interface Malsetning {
  nokkel: string;
  standard: string;
  forrige: string;
  tekst: string;
  kanTommes: boolean;
}

export interface Malside {
  mal: Brevmal;
  forrigeUtgave: number | null;
  grupper: { gruppe: string; setninger: Malsetning[] }[];
  standard: Ordlyd;
  kan: { lagre: boolean; publiser: boolean };
  iDag: Dato;
}
