import type { Kandidat, Vaktfakta } from '@/lib/domain/dagen/forslag/krav/types';
import type { Dato } from '@/lib/platform/time/dato';

export const DAGEN = '2026-11-27' as Dato;

/** En som kan gå til en helt vanlig bruker. Hver prøve endrer én ting. */
export const kandidat = (
  endret: Partial<Omit<Kandidat, 'vakt'>> = {},
  vakt: Partial<Vaktfakta> = {},
): Kandidat => ({
  dato: DAGEN,
  dagsdel: 'MORGEN',
  antallAnsatte: 1,
  krav: [],
  dyr: [],
  ikkepar: new Set(),
  skjermetFor: null,
  laastTil: null,
  harDet: new Set(),
  ansvarligId: null,
  ansvarligKan: false,
  ansikter: new Map(),
  mestKjent: 0,
  onsketKjonn: null,
  onsketSpraak: null,
  ...endret,
  vakt: {
    ansattId: 'hun',
    dato: DAGEN,
    tilstede: 'PAA',
    paa: ['MORGEN', 'FORMIDDAG'],
    kompetanser: [],
    kjonn: 'KVINNE',
    spraak: [],
    unngaarDyr: [],
    ...vakt,
  },
});
