import { last } from '../last/rules';
import { bildeAvPlanen, bildeAvTavla } from './bilde/rules';
import type { Dagsbilde } from './bilde/types';
import { forklar } from './forklaring/rules';
import { finnPlan } from './kjerne/rules';
import type { Plan } from './kjerne/types';
import { vaktnokkel } from './problem/kandidater/rules';
import { lagDagsproblem, rammesum } from './problem/rules';
import type { Dagsproblem } from './problem/types';
import { reiseLangs, sammenlign } from './sammenligning/rules';
import { trekkene } from './trekk/rules';
import type { Dagsgrunnlag, Forslag, Forslagsrute, Motorvalg, Vekter } from './types';
import { ufordelte } from './ufordelt/rules';

/** Et forslag til dagen: les grunnlaget, la kjernen lete, og si hva det blir på tavla. */
export function foreslaa(grunnlag: Dagsgrunnlag, vekter: Vekter, valg: Motorvalg): Forslag {
  const dag = lagDagsproblem(grunnlag, vekter);
  return lagForslag(grunnlag, dag, finnPlan(dag.problem, { ...valg, start: dag.start }));
}

/** Planen i tavlas ord: flyttinger, grunner, kostnader og hva som blir bedre. */
export function lagForslag(grunnlag: Dagsgrunnlag, dag: Dagsproblem, plan: Plan): Forslag {
  const for_ = bildeAvTavla(dag);
  const etter = bildeAvPlanen(grunnlag, dag, plan);
  return {
    trekk: trekkene(dag, for_, etter),
    ruter: plan.ruter.filter((r) => r.stopp.length > 0).map((r) => rute(grunnlag, dag, etter, r)),
    ufordelt: ufordelte(dag, plan, etter),
    besok: forklar(grunnlag, dag, plan, { for: for_, etter }),
    sammenligning: sammenlign(grunnlag, dag, for_, etter),
    reisekilde: grunnlag.reise.kilde,
  };
}

function rute(
  grunnlag: Dagsgrunnlag,
  dag: Dagsproblem,
  etter: Dagsbilde,
  { person, stopp }: Plan['ruter'][number],
): Forslagsrute {
  const vakt = dag.vakter[person]!;
  const besok = stopp.map((s) => dag.oppdrag[s.oppdrag]!);
  const reise = reiseLangs(
    grunnlag,
    vakt,
    besok.map((b) => b.sted),
  );
  const nokkel = vaktnokkel(vakt.ansattId, vakt.dato);
  const gjort = dag.faste
    .filter((b) => b.status !== 'STOPPET' && b.tildelt.some((t) => vaktnokkel(t.ansattId, b.dato) === nokkel))
    .concat(besok)
    .reduce((sum, b) => sum + b.anslagMinutter, reise);
  const ramme = rammesum(vakt);
  return {
    ansattId: vakt.ansattId,
    dato: vakt.dato,
    stopp: stopp.map((s, i) => ({
      besokId: besok[i]!.id,
      plass: etter.besok.get(besok[i]!.id)!.ansatte.indexOf(vakt.ansattId) + 1,
      start: s.start,
    })),
    reiseMinutter: Math.round(reise),
    last: last({ MORGEN: ramme }, { MORGEN: ramme - gjort }),
  };
}
