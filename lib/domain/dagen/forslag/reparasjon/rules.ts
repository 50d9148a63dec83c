import { finnPlan } from '../kjerne/rules';
import type { Kjerneoppdrag, Plan, Problem } from '../kjerne/types';
import { lagDagsproblem, type Faktor } from '../problem/rules';
import type { Dagsproblem } from '../problem/types';
import { lagForslag } from '../rules';
import {
  REPARASJONSMAATER,
  type Dagsgrunnlag,
  type Forslag,
  type Motorvalg,
  type Reparasjon,
  type Reparasjonsmaate,
  type Vekter,
} from '../types';

/**
 * Stabile mønstre først: dagen ligger, og noe har skjedd. En endring koster mer enn når teamet ber om en ny dag, og hver måte
 * legger vekten sitt sted.
 */
const FAKTOR: Record<Reparasjonsmaate, Faktor> = {
  FAERREST_ENDRINGER: { ENDRING: 30 },
  KJENTE_ANSIKTER: { ENDRING: 2, NYTT_ANSIKT: 4, KJENT_ANSIKT: 4, TJENESTEANSVARLIG: 2 },
  JEVNEST_FORDELT: { ENDRING: 2, JEVN_LAST: 6, LUFT: 2, KJENT_ANSIKT: 0.5 },
};
/** Andelene av tida: først bare det som ligger igjen, så hver måte, og et forsøk til når to ble like. */
const ANDEL = { INNSETTING: 0.1, MAATE: 0.22, ULIK: 0.12 };
/** Det koster så mye å velge det samme som en annen måte alt har foreslått. */
const ULIKHET = 40;

/** Tre ulike måter å få dagen på plass igjen, etter sykdom, et ekstra besøk eller en stopp. */
export function reparer(grunnlag: Dagsgrunnlag, vekter: Vekter, valg: Motorvalg): Reparasjon[] {
  const start = settInn(lagDagsproblem(grunnlag, vekter), valg);
  const funnet: { maate: Reparasjonsmaate; forslag: Forslag; plan: Plan }[] = [];
  for (const maate of REPARASJONSMAATER) {
    const dag = lagDagsproblem(grunnlag, vekter, FAKTOR[maate]);
    let plan =
      maate === 'FAERREST_ENDRINGER' && start.utelatt.length === 0
        ? start
        : sok(dag.problem, start, valg, ANDEL.MAATE);
    let forslag = lagForslag(grunnlag, dag, plan);
    if (funnet.some((f) => erLike(f.forslag, forslag))) {
      plan = sok(
        ulik(
          dag,
          funnet.map((f) => f.plan),
        ),
        start,
        valg,
        ANDEL.ULIK,
      );
      forslag = lagForslag(grunnlag, dag, plan);
    }
    funnet.push({ maate, forslag, plan });
  }
  return funnet
    .filter((f, i) => !funnet.slice(0, i).some((g) => erLike(g.forslag, f.forslag)))
    .map(({ maate, forslag }) => ({ maate, forslag }));
}

/** Bare det ingen har: alle andre beholder sine. Færre endringer går det ikke an å få. */
function settInn(dag: Dagsproblem, valg: Motorvalg): Plan {
  const har = new Map<string, number>();
  for (const rute of dag.start.ruter)
    for (const s of rute.stopp) har.set(`${s.oppdrag} ${s.del}`, rute.person);
  const oppdrag = dag.problem.oppdrag.map((o, i): Kjerneoppdrag => ({
    ...o,
    deler: o.deler.map((del, d) => ({ ...del, laast: har.get(`${i} ${d}`) ?? del.laast })),
  }));
  return sok({ ...dag.problem, oppdrag }, dag.start, valg, ANDEL.INNSETTING);
}

const sok = (
  problem: Problem,
  start: Pick<Plan, 'ruter' | 'utelatt'>,
  valg: Motorvalg,
  andel: number,
): Plan =>
  finnPlan(problem, {
    ...valg,
    start,
    ...(valg.maksTrekk === undefined ? {} : { maksTrekk: Math.ceil(valg.maksTrekk * andel) }),
    ...(valg.maksMillisekunder === undefined ? {} : { maksMillisekunder: valg.maksMillisekunder * andel }),
  });

/** Samme problem, men det de andre måtene flyttet, koster litt å flytte likt. */
function ulik({ problem, start }: Dagsproblem, planer: readonly Plan[]): Problem {
  const naa = nokler(start);
  const valgt = new Set(planer.flatMap((plan) => [...nokler(plan)].filter((nokkel) => !naa.has(nokkel))));
  const oppdrag = problem.oppdrag.map((o, i) => ({
    ...o,
    deler: o.deler.map((del, d) => ({
      ...del,
      kostnad: del.kostnad.map((kostnad, p) => kostnad + (valgt.has(`${i} ${d} ${p}`) ? ULIKHET : 0)),
    })),
  }));
  return { ...problem, oppdrag };
}

const nokler = ({ ruter }: Pick<Plan, 'ruter'>): Set<string> =>
  new Set(ruter.flatMap((r) => r.stopp.map((s) => `${s.oppdrag} ${s.del} ${r.person}`)));

const erLike = (a: Forslag, b: Forslag): boolean => merke(a) === merke(b);
const merke = ({ trekk }: Forslag): string =>
  trekk.map((t) => `${t.besokId} ${t.plass} ${t.tilAnsattId} ${t.tilDagsdel}`).join();
