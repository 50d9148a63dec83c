import { byggFra } from './bygging/rules';
import { lagModell } from './modell/rules';
import { sok } from './sok/rules';
import { lesStart } from './start/rules';
import { Tilstand } from './tilstand/rules';
import type { Plan, Problem, Sokevalg } from './types';
import { finnBrudd, vurder } from './vurdering/rules';

export { finnBrudd, vurder };

/** Den beste planen som er funnet når trekkene eller tida er brukt opp. */
export function finnPlan(problem: Problem, valg: Sokevalg): Plan {
  const t = new Tilstand(lagModell(problem));
  if (valg.start) lesStart(t, valg.start);
  byggFra(t);
  sok(t, valg);
  return aldriVerre(problem, valg, tilPlan(problem, t));
}

function tilPlan(problem: Problem, t: Tilstand): Plan {
  const { m } = t;
  const ruter = problem.personer.map((_, person) => {
    const stopp: Plan['ruter'][number]['stopp'] = [];
    for (let h = t.neste[m.H + person]!; h < m.H; h = t.neste[h]!) {
      const oppdrag = m.oppdragAv[h]!;
      stopp.push({ oppdrag, del: h - m.forste[oppdrag]!, start: t.start[h]! });
    }
    return { person, stopp };
  });
  const utelatt = problem.oppdrag.map((_, o) => o).filter((o) => t.hvem[m.forste[o]!] === -1);
  return { ruter, utelatt, kostnad: vurder(problem, { ruter, utelatt }) };
}

/** En lovlig plan det ble begynt på, gis tilbake når søket ikke fant noe bedre. */
function aldriVerre(problem: Problem, { start }: Sokevalg, plan: Plan): Plan {
  if (!start || finnBrudd(problem, start).length > 0) return plan;
  const kostnad = vurder(problem, start);
  return kostnad.sum < plan.kostnad.sum ? { ruter: start.ruter, utelatt: start.utelatt, kostnad } : plan;
}
