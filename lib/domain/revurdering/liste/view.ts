import type { Dato } from '@/lib/platform/time/dato';
import { forsteSetning } from '@/lib/domain/bruker/liste/rules';
import { skalRevurderes } from '../rules';
import type { Revurderbart } from '../types';
import type { Kandidat } from './queries';
import type { Revurderingsrad } from './types';

type Navn = ReadonlyMap<string, { navn: string }>;

/** Null når vedtaket ikke skal revurderes nå. */
export function revurderingsradView(
  rad: Kandidat,
  vedtak: Revurderbart,
  navn: Navn,
  iDag: Dato,
): Revurderingsrad | null {
  const svar = skalRevurderes(vedtak, iDag);
  if (!svar.skal) return null;
  const { bruker } = rad;
  const ansvarlig = bruker.tjenesteansvarlige[0]?.ansattId;
  const paagaar = rad.revurderinger.find((r) => r.status === 'PAAGAAR');
  return {
    vedtakId: rad.id,
    brukerId: bruker.id,
    navn: `${bruker.fornavn} ${bruker.etternavn}`,
    ord: bruker.egneOrd[0] ? forsteSetning(bruker.egneOrd[0].tekst) : null,
    tjenesteansvarlig: kalt(navn, ansvarlig),
    dato: svar.dato,
    grunn: svar.grunn,
    paagaar: paagaar ? { revurderingId: paagaar.id, skrivesAv: kalt(navn, paagaar.skrivesAvId) } : null,
  };
}

const kalt = (navn: Navn, id: string | null | undefined): string | null => (id && navn.get(id)?.navn) || null;

/** Eldst først: den som har ventet lengst, står øverst. */
export const eldstForst = (rader: Revurderingsrad[]): Revurderingsrad[] =>
  rader.toSorted((a, b) => a.dato.localeCompare(b.dato) || a.navn.localeCompare(b.navn, 'nb'));
