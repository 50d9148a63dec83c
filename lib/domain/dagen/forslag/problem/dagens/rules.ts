import type { Kjerneoppdrag, Plan, Problem } from '../../kjerne/types';
import type { Grunnlagsbesok, PaaVakt } from '../../types';
import { vaktnokkel } from '../kandidater/rules';

type Stopp = Plan['ruter'][number]['stopp'][number];

/** Tavla slik den er, som en plan å begynne søket fra. Det ingen har, eller den som har det ikke kan gå, er utelatt. */
export function dagensPlan(
  problem: Problem,
  besok: readonly Grunnlagsbesok[],
  vakter: readonly PaaVakt[],
): Pick<Plan, 'ruter' | 'utelatt'> {
  const nummer = new Map(vakter.map((v, i) => [vaktnokkel(v.ansattId, v.dato), i]));
  const ruter = vakter.map((_, person) => ({ person, stopp: [] as Stopp[] }));
  const ferdig = problem.personer.map((p) => ({ sted: p.startsted, klokka: p.fra }));
  const utelatt: number[] = [];
  besok.forEach((b, oppdrag) => {
    const ansatte = personene(problem.oppdrag[oppdrag]!, b, nummer);
    if (!ansatte) return void utelatt.push(oppdrag);
    const starter = ansatte.map((p) => {
      const { sted, klokka } = ferdig[p]!;
      const { maate } = problem.personer[p]!;
      const { reise, antallSteder } = problem;
      return klokka + reise[maate]![sted * antallSteder + problem.oppdrag[oppdrag]!.sted]!;
    });
    const start = Math.max(problem.oppdrag[oppdrag]!.tidligst, ...starter);
    ansatte.forEach((p, del) => {
      const begynner = start + (del === 1 && b.synk.slag === 'ETTER' ? b.synk.min : 0);
      ruter[p]!.stopp.push({ oppdrag, del, start: begynner });
      ferdig[p] = {
        sted: problem.oppdrag[oppdrag]!.sted,
        klokka: begynner + problem.oppdrag[oppdrag]!.deler[del]!.varighet,
      };
    });
  });
  return { ruter, utelatt };
}

/** Personen på hver plass, eller null når en plass er tom eller hun ikke kan gå. */
function personene(
  oppdrag: Kjerneoppdrag,
  besok: Grunnlagsbesok,
  nummer: ReadonlyMap<string, number>,
): number[] | null {
  const personer = oppdrag.deler.map((del, i) => {
    const ansattId = besok.tildelt.find((t) => t.plass === i + 1)?.ansattId;
    const p = ansattId && nummer.get(vaktnokkel(ansattId, besok.dato));
    return p !== undefined && p !== '' && Number.isFinite(del.kostnad[p]) ? p : -1;
  });
  return personer.includes(-1) ? null : personer;
}
