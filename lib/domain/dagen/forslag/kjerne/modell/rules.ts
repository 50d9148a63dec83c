import type { Problem } from '../types';
import type { Modell } from './types';

/** Dyrere enn alt annet til sammen, men et tall det går an å regne med: «må fordeles». */
const MAA_FORDELES = 1e7;

export function lagModell(problem: Problem): Modell {
  const { personer, oppdrag, antallSteder: S, vekter } = problem;
  const deler = oppdrag.flatMap((o, i) => o.deler.map((del) => ({ o, i, del })));
  const H = deler.length;
  const P = personer.length;
  const node = (av: (d: (typeof deler)[number]) => number, port: (p: (typeof personer)[number]) => number) =>
    Float64Array.from([...deler.map(av), ...personer.map(port)]);
  const pauser = personer.flatMap((p) => p.pauser.toSorted((a, b) => a.fra - b.fra));
  return {
    H,
    P,
    O: oppdrag.length,
    reise: sett(problem.reise, S),
    bit: Int32Array.from(personer, (p) => p.maate * S * S),
    rad: Int32Array.from(
      node(
        (d) => d.o.sted * S,
        (p) => p.startsted * S,
      ),
    ),
    kol: Int32Array.from(
      node(
        (d) => d.o.sted,
        (p) => p.sluttsted,
      ),
    ),
    varighet: node(
      (d) => d.del.varighet,
      () => 0,
    ),
    tidligst: node(
      (d) => d.o.tidligst,
      (p) => p.fra,
    ),
    senest: node(
      (d) => d.o.senest,
      () => Infinity,
    ),
    hardSenest: node(
      (d) => d.o.hardSenest,
      () => Infinity,
    ),
    makker: makkere(problem, H),
    synkMin: Float64Array.from(deler, ({ o }) =>
      o.synk?.slag === 'ETTER' ? o.synk.min : o.synk ? 0 : -Infinity,
    ),
    synkMax: Float64Array.from(deler, ({ o }) =>
      o.synk?.slag === 'ETTER' ? o.synk.max : o.synk ? 0 : Infinity,
    ),
    oppdragAv: Int32Array.from(deler, (d) => d.i),
    forste: starter(oppdrag.map((o) => o.deler.length)),
    kostnad: kostnader(
      deler.map((d) => d.del),
      P,
    ),
    utelat: Float64Array.from(oppdrag, (o) => Math.min(o.utelatKostnad, MAA_FORDELES)),
    fra: Float64Array.from(personer, (p) => p.fra),
    til: Float64Array.from(personer, (p) => p.til),
    hardSlutt: Uint8Array.from(personer, (p) => Number(p.hardSlutt)),
    passPaa: Uint8Array.from(personer, (p) => Number(p.til < Infinity || p.pauser.length > 0)),
    pauseFra: Float64Array.from(pauser, (p) => p.fra),
    pauseTil: Float64Array.from(pauser, (p) => p.til),
    pauseTid: Float64Array.from(pauser, (p) => p.varighet),
    pauseAv: starter(personer.map((p) => p.pauser.length)),
    maal: Float64Array.from(personer, (p) => p.maalMinutter),
    harRuteledd: personer.some((p) => p.til < Infinity || p.pauser.length > 0 || p.maalMinutter > 0),
    vReise: vekter.reise,
    vSen: vekter.forsinkelse,
    vMaks: vekter.storsteForsinkelse,
    vOvertid: vekter.overtid,
    vLast: vekter.belastning,
  };
}

function sett(matriser: readonly Float64Array[], S: number): Float64Array {
  const alle = new Float64Array(matriser.length * S * S);
  matriser.forEach((m, i) => alle.set(m.subarray(0, S * S), i * S * S));
  return alle;
}

function starter(antall: readonly number[]): Int32Array {
  const ut = new Int32Array(antall.length + 1);
  antall.forEach((n, i) => (ut[i + 1] = ut[i]! + n));
  return ut;
}

function makkere(problem: Problem, H: number): Int32Array {
  const ut = new Int32Array(H).fill(-1);
  let h = 0;
  for (const { deler } of problem.oppdrag) {
    if (deler.length === 2) {
      ut[h] = h + 1;
      ut[h + 1] = h;
    }
    h += deler.length;
  }
  return ut;
}

function kostnader(deler: readonly Problem['oppdrag'][number]['deler'][number][], P: number): Float64Array {
  const ut = new Float64Array(deler.length * P);
  deler.forEach((del, h) => {
    for (let p = 0; p < P; p++)
      ut[h * P + p] = del.laast === null || del.laast === p ? (del.kostnad[p] ?? Infinity) : Infinity;
  });
  return ut;
}
