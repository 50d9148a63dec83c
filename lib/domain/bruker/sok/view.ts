import { ageOn, fromDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Treff } from './types';

interface Rad {
  id: string;
  fornavn: string;
  etternavn: string;
  fodselsdato: Date | null;
  tjenesteansvarlige: { ansattId: string }[];
}

export function treffView(rad: Rad, ansatte: ReadonlyMap<string, { navn: string }>, iDag: Dato): Treff {
  const ansvarlig = rad.tjenesteansvarlige[0];
  return {
    id: rad.id,
    navn: `${rad.fornavn} ${rad.etternavn}`,
    alder: rad.fodselsdato ? ageOn(fromDbDate(rad.fodselsdato), iDag) : null,
    tjenesteansvarlig: ansvarlig ? (ansatte.get(ansvarlig.ansattId)?.navn ?? null) : null,
  };
}
