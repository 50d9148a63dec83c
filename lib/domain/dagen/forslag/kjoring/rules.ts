import { finnPlan } from '../kjerne/rules';
import type { Plan } from '../kjerne/types';
import { lagDagsproblem } from '../problem/rules';
import type { Dagsproblem } from '../problem/types';
import { reparer } from '../reparasjon/rules';
import { lagForslag } from '../rules';
import type { Forslag, Motorvalg } from '../types';
import { avgrens } from './avgrensning/rules';
import type { Alternativ, Forslagsjobb, Framdrift } from './types';
import { forslagsvisning } from './visning/rules';

export interface Verktoy {
  /** Millisekunder fra et vilkårlig nullpunkt. */
  klokke: () => number;
  meld: (framdrift: Framdrift) => void;
  erStoppet: () => boolean;
}

/** Søket går i runder, hver fra der den forrige sluttet, så det finnes noe å vise og å stoppe på fra første stund. */
const RUNDER = [0.08, 0.22, 0.7];
/** Oftere enn dette har ingen glede av å se det. */
const FRAMDRIFT_STEG = 0.02;

export function kjorForslag(jobb: Forslagsjobb, verktoy: Verktoy): Alternativ[] {
  const grunnlag = avgrens(jobb.grunnlag, jobb.slag, jobb.dagsdeler);
  const { seed, maksMillisekunder, maksTrekk } = jobb;
  const valg: Motorvalg = {
    seed,
    maksMillisekunder,
    ...(maksTrekk === null ? {} : { maksTrekk }),
    klokke: verktoy.klokke,
    paaFramdrift: jevnt(verktoy, maksMillisekunder),
  };
  const vis = ({ maate, forslag }: { maate: Alternativ['maate']; forslag: Forslag }): Alternativ => ({
    maate,
    forslag: forslagsvisning(forslag, grunnlag, jobb.dagsdeler),
  });
  if (jobb.slag === 'REPARER') return reparer(grunnlag, jobb.vekter, valg).map(vis);
  const dag = lagDagsproblem(grunnlag, jobb.vekter);
  const iRunder = (plan: Plan) => [vis({ maate: null, forslag: lagForslag(grunnlag, dag, plan) })];
  return iRunder(
    letIRunder(dag, valg, verktoy, (plan) => verktoy.meld({ type: 'BESTE', alternativer: iRunder(plan) })),
  );
}

/** Én runde om gangen, hver fra der den forrige sluttet. */
function letIRunder(
  dag: Dagsproblem,
  valg: Motorvalg,
  { erStoppet }: Verktoy,
  paaBeste: (plan: Plan) => void,
): Plan {
  let plan: Plan | null = null;
  for (const [nr, del] of RUNDER.entries()) {
    plan = finnPlan(dag.problem, {
      ...valg,
      seed: valg.seed + nr,
      start: plan ?? dag.start,
      maksMillisekunder: valg.maksMillisekunder! * del,
      ...(valg.maksTrekk === undefined ? {} : { maksTrekk: Math.ceil(valg.maksTrekk * del) }),
    });
    if (erStoppet()) break;
    if (nr < RUNDER.length - 1) paaBeste(plan);
  }
  return plan!;
}

/** Sier fra når det er kommet et steg lenger, og stopper når ingen venter på svaret. */
function jevnt({ klokke, meld, erStoppet }: Verktoy, maksMillisekunder: number) {
  const begynte = klokke();
  let sagt = 0;
  return (): boolean => {
    const andel = Math.min(1, (klokke() - begynte) / maksMillisekunder);
    if (andel >= sagt + FRAMDRIFT_STEG) {
      sagt = andel;
      meld({ type: 'FRAMDRIFT', andel });
    }
    return !erStoppet();
  };
}
