import type { Dyr, Kjonn } from '@/lib/domain/ansatt/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Navngitt } from '../types';

/** Det den som bor der, ønsker av den som kommer, og det den som kommer, må vite om huset. */
export interface Onskeside {
  bruker: { id: string; fornavn: string; versjon: number };
  dyr: Dyr[];
  onsketKjonn: Kjonn | null;
  onsketSpraak: string | null;
  kanSette: boolean;
  /** Null for alle andre enn teamlederen: hvem som ikke skal hit, er ikke for alle å se. */
  ikkepar: { gjelder: Ikkepar[]; kanVelges: Navngitt[] } | null;
}

export interface Ikkepar {
  id: string;
  navn: string;
  bestemtAv: string;
  fom: Dato;
}
