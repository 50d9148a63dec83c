import { harKompetanse } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import type { Kravbrudd, Kravnavn } from '../types';
import type { Kandidat } from './types';

// Lov og sikkerhet: ett spørsmål hver. Svaret er null, eller bruddet i kodeform.

type Sporsmaal = (kandidat: Kandidat) => Kravbrudd | null;

const brudd = (krav: Kravnavn, k: Kandidat, mer: Partial<Kravbrudd> = {}): Kravbrudd => ({
  krav,
  ansattId: k.vakt.ansattId,
  ...mer,
});

export const syk: Sporsmaal = (k) => (k.vakt.tilstede === 'SYK' ? brudd('SYK', k) : null);

export const paaVakt: Sporsmaal = (k) =>
  k.vakt.tilstede === 'IKKE_PAA' || k.vakt.dato !== k.dato ? brudd('VAKT', k) : null;

export const dekkerDagsdelen: Sporsmaal = (k) =>
  k.vakt.paa.includes(k.dagsdel) ? null : brudd('DAGSDEL', k, { dagsdel: k.dagsdel });

/** Alle kravene må være gyldige den dagen, ikke den dagen forslaget lages. */
export const kanDetSomKreves: Sporsmaal = (k) => {
  for (const { kode } of k.krav) {
    const svar = harKompetanse(k.vakt.kompetanser, kode, k.dato);
    if (svar !== 'JA') return brudd('KOMPETANSE', k, { kode, utlopt: svar === 'UTLOPT' });
  }
  return null;
};

export const ikkeSatt: Sporsmaal = (k) => (k.ikkepar.has(k.vakt.ansattId) ? brudd('IKKEPAR', k) : null);

export const slipperDyrene: Sporsmaal = (k) =>
  k.dyr.some((dyr) => k.vakt.unngaarDyr.includes(dyr)) ? brudd('DYR', k) : null;

export const harTilgang: Sporsmaal = (k) =>
  k.skjermetFor === null || k.skjermetFor.has(k.vakt.ansattId) ? null : brudd('SKJERMET', k);

export const laastTilEnAnnen: Sporsmaal = (k) =>
  k.laastTil === null || k.laastTil === k.vakt.ansattId ? null : brudd('LAAST_PERSON', k);

/** Rekkefølgen er den grunnene sies i: det som gjelder alle besøk først, så det som gjelder akkurat dette. */
const TABELL: readonly Sporsmaal[] = [
  paaVakt,
  syk,
  laastTilEnAnnen,
  harTilgang,
  ikkeSatt,
  kanDetSomKreves,
  slipperDyrene,
  dekkerDagsdelen,
];

/**
 * Det første kravet hun ikke fyller. Har teamet låst besøket til henne, er det bestemt av folk som vet mer: da spør vi bare om
 * hun er på jobb.
 */
export function forsteBrudd(k: Kandidat): Kravbrudd | null {
  const laast = k.laastTil === k.vakt.ansattId;
  for (const spor of laast ? [paaVakt, syk] : TABELL) {
    const svar = spor(k);
    if (svar) return svar;
  }
  return null;
}
