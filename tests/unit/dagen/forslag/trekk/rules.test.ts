import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forsteBrudd } from '@/lib/domain/dagen/forslag/krav/rules';
import { lagDagsproblem } from '@/lib/domain/dagen/forslag/problem/rules';
import { reparer } from '@/lib/domain/dagen/forslag/reparasjon/rules';
import { foreslaa } from '@/lib/domain/dagen/forslag/rules';
import type { Dagsgrunnlag, Forslag } from '@/lib/domain/dagen/forslag/types';
import { STANDARDVEKTER } from '@/lib/domain/dagen/forslag/vekter/rules';
import { tettDag, tilfeldig } from '../../../../factories/tett-dag';
import { bruddIRutene, spillAv } from '../tavle';

/** En tilfeldig dag der også noe er gjort, låst, halvt fordelt, skjermet eller haster. */
function rotetDag(seed: number): Dagsgrunnlag {
  const g = tettDag({ besok: 30 + (seed % 40), seed, borte: 0.2 });
  const r = tilfeldig(seed + 1);
  const statuser = ['FERDIG', 'AVVIK', 'STOPPET'] as const;
  return {
    ...g,
    naa: r() < 0.5 ? null : 450 + Math.floor(r() * 500),
    besok: g.besok.map((b) => ({
      ...b,
      status: r() < 0.1 ? statuser[Math.floor(r() * 3)]! : b.status,
      laastPerson: r() < 0.1,
      laastDagsdel: r() < 0.3,
      akutt: r() < 0.05,
      sted: r() < 0.05 ? null : b.sted,
      tildelt: r() < 0.1 ? b.tildelt.slice(1) : b.tildelt,
    })),
    brukere: g.brukere.map((b) => ({
      ...b,
      skjermetFor: r() < 0.05 ? b.ansikter.map((a) => a.ansattId) : null,
    })),
  };
}

function lovlig(g: Dagsgrunnlag, forslag: Forslag) {
  expect(spillAv(g, forslag.trekk)).toEqual([]);
  expect(bruddIRutene(g, forslag)).toEqual([]);
  const dag = lagDagsproblem(g, STANDARDVEKTER);
  for (const b of forslag.besok) {
    const o = dag.oppdrag.findIndex((x) => x.id === b.besokId);
    const p = dag.vakter.findIndex((v) => v.ansattId === b.ansattId);
    const brudd = dag.oppdrag[o]!.antallAnsatte === 1 ? forsteBrudd(dag.kandidat(o, 0, p)) : null;
    expect(brudd).toBeNull();
  }
}

describe('motoren foreslår aldri en flytting tavla ville stoppet', () => {
  it('et forslag til dagen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const g = rotetDag(seed);
        lovlig(g, foreslaa(g, STANDARDVEKTER, { seed, maksTrekk: 400 }));
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('en reparasjon', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const g = rotetDag(seed);
        for (const { forslag } of reparer(g, STANDARDVEKTER, { seed, maksTrekk: 400 })) lovlig(g, forslag);
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('samme seed og samme antall trekk gir samme forslag', () => {
    const g = rotetDag(7);
    const valg = { seed: 3, maksTrekk: 2000 };
    expect(foreslaa(g, STANDARDVEKTER, valg)).toEqual(foreslaa(g, STANDARDVEKTER, valg));
  });
});

describe('to i ett besøk', () => {
  it('den som beholder besøket, beholder plassen sin', () => {
    const g = tettDag({ besok: 60, seed: 4 });
    const forslag = foreslaa(g, STANDARDVEKTER, { seed: 1, maksTrekk: 3000 });
    for (const t of forslag.trekk) {
      const b = g.besok.find((x) => x.id === t.besokId)!;
      expect(b.tildelt.some((x) => x.ansattId === t.tilAnsattId && x.plass !== t.plass)).toBe(false);
    }
  });
});
