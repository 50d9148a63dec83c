import type { Kandidat } from '../krav/types';
import type { Plan, Problem } from '../kjerne/types';
import type { Grunnlagsbesok, Ledd, PaaVakt } from '../types';

/** Problemet kjernen løser, og veien tilbake fra indeksene. */
export interface Dagsproblem {
  problem: Problem;
  /** Kjernens personer: `vakter[i]` er person i. */
  vakter: readonly PaaVakt[];
  /** Kjernens oppdrag: `oppdrag[i]` er oppdrag i. Del 0 er plass 1. */
  oppdrag: readonly Grunnlagsbesok[];
  /** Besøk som ikke skal røres: gjort, stoppet, eller en del av dagen som er over. */
  faste: readonly Grunnlagsbesok[];
  /** Plassen i hvert oppdrag som bærer kompetansen. Ved to holder det at den ene kan. */
  baerer: readonly number[];
  /** Arbeidet hver person skulle hatt om dagen var likt delt, i minutter. */
  rettmessig: readonly number[];
  luft: number;
  vekt: Readonly<Record<Ledd, number>>;
  /** Tavla i dag, så langt den kan gås. */
  start: Pick<Plan, 'ruter' | 'utelatt'>;
  kandidat: (oppdrag: number, del: number, person: number) => Kandidat;
}
