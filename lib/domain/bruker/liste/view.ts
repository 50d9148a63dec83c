import { fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import type { Stoppgrunn } from '../types';
import { forsteSetning } from './rules';
import type { Brukerrad } from './types';

interface Rad {
  id: string;
  fornavn: string;
  etternavn: string;
  egneOrd: { tekst: string }[];
  tjenesteansvarlige: { ansattId: string }[];
  stopp: { grunn: Stoppgrunn; sted: string | null; fom: Date; tom: Date | null }[];
  revurderinger: { forfallDato: Date }[];
  vedtak: { revurderesInnenDato: Date | null }[];
}

export function brukerradView(rad: Rad, ansatte: ReadonlyMap<string, { navn: string }>): Brukerrad {
  const [ord, ansvarlig, stopp] = [rad.egneOrd[0], rad.tjenesteansvarlige[0], rad.stopp[0]];
  return {
    id: rad.id,
    navn: `${rad.fornavn} ${rad.etternavn}`,
    ord: ord ? forsteSetning(ord.tekst) : null,
    tjenesteansvarlig: ansvarlig ? (ansatte.get(ansvarlig.ansattId)?.navn ?? null) : null,
    nesteRevurdering: nesteRevurdering(rad),
    stopp: stopp ? { ...stopp, fom: fromDbDate(stopp.fom), tom: fromDbDateOrNull(stopp.tom) } : null,
  };
}

/** Den åpne revurderingen gjelder foran datoen i vedtaket. */
function nesteRevurdering(rad: Rad): Dato | null {
  const aapen = rad.revurderinger[0]?.forfallDato ?? rad.vedtak[0]?.revurderesInnenDato ?? null;
  return fromDbDateOrNull(aapen);
}
