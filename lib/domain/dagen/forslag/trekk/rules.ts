import type { Dagsbilde } from '../bilde/types';
import type { Dagsproblem } from '../problem/types';
import type { Forslagstrekk, Grunnlagsbesok } from '../types';

/**
 * Flyttingene fra tavla til forslaget, én om gangen og i en rekkefølge tavla godtar: den som bærer kompetansen, først, så det
 * aldri er et øyeblikk der ingen av de to kan. `versjon` er den besøket har når det er dets tur.
 */
export function trekkene(dag: Dagsproblem, for_: Dagsbilde, etter: Dagsbilde): Forslagstrekk[] {
  return dag.oppdrag.flatMap((besok, i) => {
    const [naa, ny] = [for_.besok.get(besok.id)!, etter.besok.get(besok.id)!];
    const rekke = baererForst(dag, besok, i, ny.ansatte).filter(
      (plass) => naa.ansatte[plass] !== ny.ansatte[plass],
    );
    const flytter = rekke.length === 0 && naa.dagsdel !== ny.dagsdel ? [0] : rekke;
    return flytter.map((plass, nr) => ({
      besokId: besok.id,
      versjon: besok.versjon + nr,
      plass: plass + 1,
      fraAnsattId: naa.ansatte[plass]!,
      tilAnsattId: ny.ansatte[plass]!,
      fraDagsdel: nr === 0 ? naa.dagsdel : ny.dagsdel,
      tilDagsdel: ny.dagsdel,
    }));
  });
}

function baererForst(
  dag: Dagsproblem,
  besok: Grunnlagsbesok,
  oppdrag: number,
  ansatte: readonly (string | null)[],
): number[] {
  const plasser = ansatte.map((_, i) => i);
  if (besok.antallAnsatte === 1) return plasser;
  const bruddene = plasser.map((plass) => (kanAlt(dag, oppdrag, besok, ansatte[plass]!) ? 0 : 1));
  return plasser.toSorted((a, b) => bruddene[a]! - bruddene[b]!);
}

function kanAlt(dag: Dagsproblem, oppdrag: number, besok: Grunnlagsbesok, ansattId: string | null): boolean {
  const person = dag.vakter.findIndex((v) => v.ansattId === ansattId && v.dato === besok.dato);
  if (person < 0) return false;
  return Number.isFinite(dag.problem.oppdrag[oppdrag]!.deler[dag.baerer[oppdrag]! - 1]!.kostnad[person]!);
}
