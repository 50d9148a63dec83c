import type { Vekter } from '../types';

/** Kjent ansikt og tjenesteansvarlig foran reise, jevn last, luft i lista. Det som er stabilt, får stå. */
export const STANDARDVEKTER: Vekter = [
  { ledd: 'NYTT_ANSIKT', nivaa: 'VANLIG' },
  { ledd: 'KJENT_ANSIKT', nivaa: 'VANLIG' },
  { ledd: 'TJENESTEANSVARLIG', nivaa: 'VANLIG' },
  { ledd: 'VINDU', nivaa: 'VANLIG' },
  { ledd: 'ONSKE', nivaa: 'VANLIG' },
  { ledd: 'ENDRING', nivaa: 'VANLIG' },
  { ledd: 'JEVN_LAST', nivaa: 'VANLIG' },
  { ledd: 'REISE', nivaa: 'VANLIG' },
  { ledd: 'LUFT', nivaa: 'VANLIG' },
];
