import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Bildebesok, Dagsbilde } from '@/lib/domain/dagen/forslag/bilde/types';
import { finnBrudd, finnPlan } from '@/lib/domain/dagen/forslag/kjerne/rules';
import type { Plan } from '@/lib/domain/dagen/forslag/kjerne/types';
import { vaktnokkel } from '@/lib/domain/dagen/forslag/problem/kandidater/rules';
import { lagDagsproblem, rammesum } from '@/lib/domain/dagen/forslag/problem/rules';
import type { Dagsproblem } from '@/lib/domain/dagen/forslag/problem/types';
import { dagstall, reiseLangs } from '@/lib/domain/dagen/forslag/sammenligning/rules';
import type { Dagsgrunnlag } from '@/lib/domain/dagen/forslag/types';
import { STANDARDVEKTER } from '@/lib/domain/dagen/forslag/vekter/rules';
import { tettDag } from '../../factories/tett-dag';
import { forrigeUke, gaaListene, naermesteNabo } from './enkle';

interface Maaling {
  sekunder: number;
  seed: number;
  besok: readonly number[];
  si: (linje: string) => void;
}

type Halvplan = Pick<Plan, 'ruter' | 'utelatt'>;

export function maal({ sekunder, seed, besok, si }: Maaling): void {
  si(
    `Maskin: ${cpus()[0]?.model ?? 'ukjent'}, én kjerne, Node ${process.versions.node}. ${sekunder} s per dag, seed ${seed}.`,
  );
  si(
    'Personene har ti plasser hver i snitt; vaktslutt, pauser, hvem som har vært hvor, og to om hvert tiende besøk.',
  );
  si('');
  si(
    rad(
      'besøk',
      'på jobb',
      'måte',
      'uten noen',
      'nye ansikter',
      'ikke ansv.',
      'reise, min',
      'spredning',
      'for sent',
      'brudd',
    ),
  );
  const vekst: string[][] = [];
  for (const antall of besok) {
    const grunnlag = tettDag({ besok: antall, seed });
    const for_ = performance.now();
    const dag = lagDagsproblem(grunnlag, STANDARDVEKTER);
    const laget = performance.now() - for_;
    const motor = letMed(dag, sekunder, seed, for_);
    const metoder: [string, Halvplan][] = [
      ['motoren', motor.plan],
      ['nærmeste nabo', gaaListene(dag, naermesteNabo(dag))],
      ['forrige uke', gaaListene(dag, forrigeUke(dag))],
    ];
    for (const [navn, plan] of metoder) si(linje(antall, navn, grunnlag, dag, plan));
    vekst.push([
      String(antall),
      laget.toFixed(0),
      motor.forste.toFixed(2),
      motor.god.toFixed(2),
      motor.etter2?.toFixed(2) ?? 'ingen',
      (motor.trekk / 1e6).toFixed(2),
      ((motor.tid * 1e6) / Math.max(1, motor.trekk)).toFixed(0),
    ]);
  }
  si('');
  si(rad('besøk', 'lage, ms', 'første, s', 'god, s', 'ved 2 s, +%', 'mill. trekk', 'ns per trekk'));
  for (const celler of vekst) si(rad(...celler));
  si('');
  si(
    '«første» er den første lovlige planen, medregnet å lage problemet; «god» er innen 1 % av den beste ved slutten.',
  );
  si(
    '«spredning» er standardavviket i hvor full dagen er, i prosentpoeng. «for sent» er besøk som begynner etter den siste',
  );
  si('lovlige tida, og vakter som går over; «brudd» er kravene kjernen selv teller i hele planen.');
}

/** Kjører motoren og ser når den ble god. */
function letMed(dag: Dagsproblem, sekunder: number, seed: number, fra: number) {
  const spor: { tid: number; beste: number; trekk: number }[] = [];
  const plan = finnPlan(dag.problem, {
    seed,
    maksMillisekunder: sekunder * 1000,
    klokke: () => performance.now(),
    start: dag.start,
    paaFramdrift: ({ beste, trekk }) => {
      spor.push({ tid: performance.now() - fra, beste, trekk });
    },
  });
  const slutt = plan.kostnad.sum;
  spor.push({ tid: performance.now() - fra, beste: slutt, trekk: spor.at(-1)?.trekk ?? 0 });
  const ved2 = spor.findLast((s) => s.tid <= 2000)?.beste;
  return {
    plan,
    forste: spor[0]!.tid / 1000,
    god: spor.find((s) => s.beste <= slutt * 1.01)!.tid / 1000,
    /** Null når den første planen kom senere enn det. */
    etter2: ved2 === undefined ? null : Math.max(0, (ved2 / slutt - 1) * 100),
    trekk: spor.at(-1)!.trekk,
    tid: spor.at(-1)!.tid,
  };
}

function linje(
  antall: number,
  navn: string,
  grunnlag: Dagsgrunnlag,
  dag: Dagsproblem,
  plan: Halvplan,
): string {
  const bilde = bildeAv(dag, plan);
  const tall = dagstall(grunnlag, dag, bilde);
  return rad(
    String(antall),
    String(dag.vakter.length),
    navn,
    String(tall.ufordelt),
    String(tall.nyeAnsikter),
    String(tall.utenAnsvarlig),
    String(tall.reiseMinutter),
    spredning(grunnlag, dag, bilde).toFixed(1),
    String(forSent(dag, plan)),
    String(finnBrudd(dag.problem, plan).length),
  );
}

/** Planen slik den blir, også når den er en enkel planleggers: uten tavlas «la det stå». */
function bildeAv(dag: Dagsproblem, plan: Halvplan): Dagsbilde {
  const utelatt = new Set(plan.utelatt);
  const besok = new Map<string, Bildebesok>(
    dag.oppdrag.map((b) => [
      b.id,
      {
        ansatte: Array.from({ length: b.antallAnsatte }, () => null as string | null),
        dagsdel: b.dagsdel,
        dato: b.dato,
      },
    ]),
  );
  const ruter = new Map<string, string[]>();
  for (const { person, stopp } of plan.ruter) {
    const vakt = dag.vakter[person]!;
    const lagt = stopp.filter((s) => !utelatt.has(s.oppdrag));
    for (const s of lagt)
      (besok.get(dag.oppdrag[s.oppdrag]!.id)!.ansatte as (string | null)[])[s.del] = vakt.ansattId;
    ruter.set(
      vaktnokkel(vakt.ansattId, vakt.dato),
      lagt.map((s) => dag.oppdrag[s.oppdrag]!.id),
    );
  }
  return { besok, ruter };
}

function spredning(grunnlag: Dagsgrunnlag, dag: Dagsproblem, bilde: Dagsbilde): number {
  const besok = new Map(dag.oppdrag.map((b) => [b.id, b]));
  const fulle = dag.vakter.map((vakt) => {
    const rute = (bilde.ruter.get(vaktnokkel(vakt.ansattId, vakt.dato)) ?? []).map((id) => besok.get(id)!);
    const reise =
      rute.length === 0
        ? 0
        : reiseLangs(
            grunnlag,
            vakt,
            rute.map((b) => b.sted),
          );
    return (100 * (reise + rute.reduce((sum, b) => sum + b.anslagMinutter, 0))) / rammesum(vakt);
  });
  const snitt = fulle.reduce((a, b) => a + b, 0) / fulle.length;
  return Math.sqrt(fulle.reduce((sum, f) => sum + (f - snitt) ** 2, 0) / fulle.length);
}

function forSent({ problem }: Dagsproblem, plan: Halvplan): number {
  const utelatt = new Set(plan.utelatt);
  const sene = new Set<number>();
  let over = 0;
  for (const { person, stopp } of plan.ruter) {
    const lagt = stopp.filter((s) => !utelatt.has(s.oppdrag));
    for (const s of lagt) if (s.start > problem.oppdrag[s.oppdrag]!.hardSenest + 1e-6) sene.add(s.oppdrag);
    const siste = lagt.at(-1);
    const p = problem.personer[person]!;
    if (!siste) continue;
    const { sted, deler } = problem.oppdrag[siste.oppdrag]!;
    const hjem = problem.reise[p.maate]![sted * problem.antallSteder + p.sluttsted]!;
    if (siste.start + deler[siste.del]!.varighet + hjem > p.til + 1e-6) over++;
  }
  return sene.size + over;
}

const BREDDE = 15;
const rad = (...celler: string[]): string =>
  celler
    .map((c) => c.padStart(BREDDE))
    .join('')
    .trimEnd();
