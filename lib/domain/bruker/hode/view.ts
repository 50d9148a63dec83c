import { ageOn, type Dato } from '@/lib/platform/time/dato';
import { harRett } from '@/lib/domain/tilgang/rules';
import type { Ansatt } from '@/lib/domain/tilgang/types';
import type { Brukerhode } from '../types';
import type { Hoderad } from './types';

export const hodeView = (
  { etternavn, fodselsdato, ...rad }: Hoderad,
  ansatt: Ansatt,
  iDag: Dato,
): Brukerhode => ({
  ...rad,
  navn: `${rad.fornavn} ${etternavn}`,
  alder: fodselsdato ? ageOn(fodselsdato, iDag) : null,
  kanSeAdkomst: harRett(ansatt, 'bruker.visAdkomst'),
});
