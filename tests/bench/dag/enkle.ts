import { forsteBrudd } from '@/lib/domain/dagen/forslag/krav/rules';
import type { Plan } from '@/lib/domain/dagen/forslag/kjerne/types';
import type { Dagsproblem } from '@/lib/domain/dagen/forslag/problem/types';

/** Hvem som går hvor, uten klokke: oppdrag og del i den rekkefølgen hver går. */
export type Lister = { oppdrag: number; del: number }[][];

const vei = ({ problem }: Dagsproblem, person: number, fra: number, til: number): number =>
  problem.reise[problem.personer[person]!.maate]![fra * problem.antallSteder + til]!;

const kan = (dag: Dagsproblem, oppdrag: number, del: number, person: number): boolean =>
  forsteBrudd(dag.kandidat(oppdrag, del, person)) === null;

/**
 * Nærmeste besøk, bare etter reise: den som er ledig først, går til det nærmeste som kan begynne. Kravene holdes, for en plan
 * som bryter loven, er det ingen vits å være bedre enn.
 */
export function naermesteNabo(dag: Dagsproblem): Lister {
  const { problem } = dag;
  const lister: Lister = problem.personer.map(() => []);
  const her = problem.personer.map((p) => ({ sted: p.startsted, klokka: p.fra, ferdig: false }));
  const igjen = new Set(problem.oppdrag.keys());
  const gaa = (person: number, o: number, del: number, start: number) => {
    lister[person]!.push({ oppdrag: o, del });
    her[person] = {
      ...her[person]!,
      sted: problem.oppdrag[o]!.sted,
      klokka: start + problem.oppdrag[o]!.deler[del]!.varighet,
    };
  };
  for (;;) {
    const ledige = [...her.keys()].filter((p) => !her[p]!.ferdig);
    const person = ledige.toSorted((a, b) => her[a]!.klokka - her[b]!.klokka)[0];
    if (person === undefined || igjen.size === 0) return lister;
    const { klokka, sted } = her[person]!;
    let best: { o: number; start: number; tid: number } | null = null;
    for (const o of igjen) {
      const { tidligst, senest, sted: der } = problem.oppdrag[o]!;
      const start = Math.max(tidligst, klokka + vei(dag, person, sted, der));
      if (tidligst > klokka + 60 || start > senest || !kan(dag, o, 0, person)) continue;
      const hjemme =
        start +
        problem.oppdrag[o]!.deler[0]!.varighet +
        vei(dag, person, der, problem.personer[person]!.sluttsted);
      if (hjemme > problem.personer[person]!.til) continue;
      const tid = vei(dag, person, sted, der) + (tidligst > klokka ? 1000 : 0);
      if (!best || tid < best.tid) best = { o, start, tid };
    }
    if (!best) {
      // Ingenting nå: vent litt, eller gå hjem.
      her[person]!.klokka += 15;
      if (her[person]!.klokka > problem.personer[person]!.til) her[person]!.ferdig = true;
      continue;
    }
    const { o, start } = best;
    if (problem.oppdrag[o]!.deler.length === 1) gaa(person, o, 0, start);
    else {
      const annen = [...her.keys()]
        .filter((p) => p !== person && !her[p]!.ferdig && kan(dag, o, 1, p))
        .toSorted((a, b) => her[a]!.klokka - her[b]!.klokka)[0];
      if (annen !== undefined) {
        const sammen = Math.max(
          start,
          her[annen]!.klokka + vei(dag, annen, her[annen]!.sted, problem.oppdrag[o]!.sted),
        );
        gaa(person, o, 0, sammen);
        gaa(annen, o, 1, sammen);
      }
    }
    igjen.delete(o);
  }
}

/** Lista fra forrige uke. Det de som er borte i dag, hadde, deles på dem som har minst, uten å se på annet enn kravene. */
export function forrigeUke(dag: Dagsproblem): Lister {
  const { problem, vakter, oppdrag } = dag;
  const minutter = problem.personer.map(() => 0);
  const valgt = oppdrag.map((b) =>
    Array.from({ length: b.antallAnsatte }, (_, del) => {
      const ansattId = b.tildelt.find((t) => t.plass === del + 1)?.ansattId;
      const p = vakter.findIndex((v) => v.ansattId === ansattId && v.dato === b.dato);
      if (p >= 0) minutter[p]! += b.anslagMinutter;
      return p;
    }),
  );
  valgt.forEach((personer, o) =>
    personer.forEach((p, del) => {
      if (p >= 0) return;
      const kandidater = [...minutter.keys()].filter((k) => !personer.includes(k) && kan(dag, o, del, k));
      const til = kandidater.toSorted((a, b) => minutter[a]! - minutter[b]!)[0];
      if (til === undefined) return;
      personer[del] = til;
      minutter[til]! += oppdrag[o]!.anslagMinutter;
    }),
  );
  const lister: Lister = problem.personer.map(() => []);
  valgt.forEach((personer, o) =>
    personer.forEach((p, del) => {
      if (p >= 0) lister[p]!.push({ oppdrag: o, del });
    }),
  );
  return lister.map((liste, p) => naermestFoerst(dag, p, liste));
}

/** Innenfor hver del av dagen går hun til det nærmeste. */
function naermestFoerst(dag: Dagsproblem, person: number, liste: Lister[number]): Lister[number] {
  const igjen = [...liste];
  const ut: Lister[number] = [];
  let sted = dag.problem.personer[person]!.startsted;
  while (igjen.length > 0) {
    const forst = Math.min(...igjen.map((s) => dag.problem.oppdrag[s.oppdrag]!.tidligst));
    const neste = igjen
      .filter((s) => dag.problem.oppdrag[s.oppdrag]!.tidligst === forst)
      .toSorted(
        (a, b) =>
          vei(dag, person, sted, dag.problem.oppdrag[a.oppdrag]!.sted) -
          vei(dag, person, sted, dag.problem.oppdrag[b.oppdrag]!.sted),
      )[0]!;
    igjen.splice(igjen.indexOf(neste), 1);
    ut.push(neste);
    sted = dag.problem.oppdrag[neste.oppdrag]!.sted;
  }
  return ut;
}

/** Når hvert besøk begynner når listene gås i rekkefølge. To om ett venter på hverandre; låser de seg, blir det for sent. */
export function gaaListene(dag: Dagsproblem, lister: Lister): Pick<Plan, 'ruter' | 'utelatt'> {
  const { problem } = dag;
  const start = problem.oppdrag.map((o) => o.tidligst);
  for (let runde = 0; runde < 60; runde++) {
    let endret = false;
    lister.forEach((liste, p) => {
      let { fra: klokka, startsted: sted } = problem.personer[p]!;
      for (const { oppdrag, del } of liste) {
        const o = problem.oppdrag[oppdrag]!;
        const framme = klokka + vei(dag, p, sted, o.sted);
        if (framme > start[oppdrag]! + 1e-9) {
          start[oppdrag] = framme;
          endret = true;
        }
        klokka = start[oppdrag]! + o.deler[del]!.varighet;
        sted = o.sted;
      }
    });
    if (!endret) break;
  }
  const antall = problem.oppdrag.map(() => 0);
  for (const { oppdrag } of lister.flat()) antall[oppdrag]!++;
  return {
    ruter: lister.map((liste, person) => ({
      person,
      stopp: liste.map((s) => ({ ...s, start: start[s.oppdrag]! })),
    })),
    utelatt: [...problem.oppdrag.keys()].filter((o) => antall[o]! < problem.oppdrag[o]!.deler.length),
  };
}
