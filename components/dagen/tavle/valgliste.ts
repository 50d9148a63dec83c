import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { konsekvens, type Konsekvens } from '@/lib/domain/dagen/flytting/view';
import type { Spor, Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';

export interface Valg {
  spor: Spor;
  konsekvens: Konsekvens;
}

const KJENT = ['ANSVARLIG', 'KJENT', 'NYTT'];
const LAST = ['ROMSLIG', 'PASSE', 'FULLT'];

/** Kjente ansikter først, så den med mest rom. De som ikke kan, til slutt, med grunnen. Listen foreslår, den velger ikke. */
export function valgliste(tavle: TavleView, besok: Tavlebesok, plass: number, del: Dagsdel): Valg[] {
  const poeng = ({ konsekvens: k }: Valg) =>
    (k.stopper.length > 0 ? 1000 : 0) +
    (k.advarsler.some((a) => a.slag !== 'FULLT') ? 100 : 0) +
    KJENT.indexOf(k.kjennskap?.slag ?? 'NYTT') * 10 +
    LAST.indexOf(k.lastEtter);
  return tavle.spor
    .map((spor) => ({
      spor,
      konsekvens: konsekvens(tavle, { besok, plass, tilDagsdel: del, tilAnsattId: spor.ansattId }),
    }))
    .toSorted((a, b) => poeng(a) - poeng(b));
}
