import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { konsekvens, type Konsekvens } from '@/lib/domain/dagen/flytting/view';
import type { Spor, Tavlebesok, TavleView } from '@/lib/domain/dagen/tavle/types';

/** Ett kort i arket: besøket, og hvilken av plassene det gjelder. */
export interface Arkkort {
  besok: Tavlebesok;
  plass: number;
}

export interface Valg {
  spor: Spor;
  /** Følgen for det første, og for alle når flere er valgt. */
  konsekvens: Konsekvens;
  alle: Konsekvens[];
}

const KJENT = ['ANSVARLIG', 'KJENT', 'NYTT'];
const LAST = ['ROMSLIG', 'PASSE', 'FULLT'];

const poeng = (k: Konsekvens): number =>
  (k.stopper.length > 0 ? 1000 : 0) +
  (k.advarsler.some((a) => a.slag !== 'FULLT') ? 100 : 0) +
  KJENT.indexOf(k.kjennskap?.slag ?? 'NYTT') * 10 +
  LAST.indexOf(k.lastEtter);

/**
 * Kjente ansikter først, så den med mest rom. De som ikke kan, til slutt, med grunnen. Listen foreslår, den velger ikke.
 * Uten del av dagen beholder hvert besøk sin.
 */
export function valgliste(tavle: TavleView, kort: readonly Arkkort[], del: Dagsdel | null): Valg[] {
  return tavle.spor
    .map((spor) => {
      const alle = kort.map(({ besok, plass }) =>
        konsekvens(tavle, { besok, plass, tilDagsdel: del ?? besok.dagsdel, tilAnsattId: spor.ansattId }),
      );
      return { spor, alle, konsekvens: alle[0]!, sum: alle.reduce((sum, k) => sum + poeng(k), 0) };
    })
    .toSorted((a, b) => a.sum - b.sum)
    .map(({ spor, alle, konsekvens: forste }) => ({ spor, alle, konsekvens: forste }));
}
