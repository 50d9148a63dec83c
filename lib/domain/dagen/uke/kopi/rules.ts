import { addDays, daysBetween, type Dato } from '@/lib/platform/time/dato';
import type { Fordelingsavslag } from '../errors';
import { paaPlass } from '../omfordeling/rules';
import type { Onske, Ukebesok, Ukebilde } from '../omfordeling/types';

const UKE = 7;

/** En dag eller en hel uke, ikke mer: større grep ser ingen over. Og ikke dager som er gått. */
export function hvorforIkkeKopiere(
  { fra, til }: { fra: Dato; til: Dato },
  iDag: Dato,
): Fordelingsavslag | null {
  const dager = daysBetween(fra, til);
  if (dager < 0 || dager >= UKE) return 'ForLangPeriode';
  return til < iDag ? 'DagenErOver' : null;
}

/**
 * Fordelingen fra uka før, plass for plass: den som gikk samme ukedag, del av dagen og gruppe. Det ingen hadde da, røres ikke.
 */
export function onskerFraForrigeUke(bilde: Ukebilde, forrige: Ukebilde, iDag: Dato): Onske[] {
  const sist = new Map(forrige.besok.map((b) => [sted(b, addDays(b.dato, UKE)), b]));
  return bilde.besok
    .filter((b) => b.dato >= iDag && (b.status === 'PLANLAGT' || b.status === 'STOPPET'))
    .flatMap((besok) => {
      const kilde = sist.get(sted(besok, besok.dato));
      if (!kilde) return [];
      return Array.from({ length: besok.antallAnsatte }, (_, i) => i + 1).flatMap((plass) => {
        const tilAnsattId = paaPlass(kilde, plass);
        return tilAnsattId === null ? [] : [{ besokId: besok.id, plass, tilAnsattId }];
      });
    });
}

const sted = (b: Pick<Ukebesok, 'brukerId' | 'dagsdel' | 'gruppe'>, dato: Dato): string =>
  `${b.brukerId}/${dato}/${b.dagsdel}/${b.gruppe}`;
