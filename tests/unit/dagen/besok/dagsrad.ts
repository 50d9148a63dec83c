import type { Dagsrad } from '@/lib/domain/dagen/besok/dag/types';

/** En rad slik databasen gir den, med det testen bryr seg om. */
export const dagsrad = (besokId: string, mer: Partial<Dagsrad> = {}): Dagsrad => ({
  besokId,
  dagsdel: 'FORMIDDAG',
  rekkefolge: 0,
  status: 'PLANLAGT',
  anslagMinutter: 20,
  brukerId: `bruker-${besokId}`,
  fornavn: 'Solveig',
  etternavn: 'Nygård',
  telefon: '00 00 00 01',
  adresse: 'Bekkeveien 14 B',
  adressetillegg: '2. etasje',
  breddegrad: 60.2521,
  lengdegrad: 7.56,
  skjermet: false,
  baseBreddegrad: 60.25,
  baseLengdegrad: 7.56,
  egneOrd: null,
  ansvarlig: false,
  kjent: false,
  overlevering: false,
  stopp: null,
  tiltak: [],
  sammenMed: [],
  ...mer,
});
