import { ageOn, fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { harRett } from '@/lib/domain/tilgang/rules';
import type { Ansatt } from '@/lib/domain/tilgang/types';
import type { Brukerhode } from '../types';
import type { Hoderad } from './queries';

export function hodeView(rad: Hoderad, ansatt: Ansatt, iDag: Dato): Brukerhode {
  const stopp = rad.stopp[0];
  return {
    id: rad.id,
    fornavn: rad.fornavn,
    navn: `${rad.fornavn} ${rad.etternavn}`,
    alder: rad.fodselsdato ? ageOn(fromDbDate(rad.fodselsdato), iDag) : null,
    husstand: rad.husstand,
    telefon: rad.telefon,
    adresse: rad.adresse,
    skjermet: rad.adressesperre === 'FORTROLIG' || rad.adressesperre === 'STRENGT_FORTROLIG',
    kanSeAdkomst: harRett(ansatt, 'bruker.visAdkomst'),
    stopp: stopp ? { ...stopp, fom: fromDbDate(stopp.fom), tom: fromDbDateOrNull(stopp.tom) } : null,
  };
}
