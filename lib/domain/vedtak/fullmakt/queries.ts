import 'server-only';
import { gjelder, periode } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dato } from '@/lib/platform/time/dato';
import { fromDbDate, toDbDate } from '@/lib/platform/time/dato';
import type { Fravaer, Fullmakt } from '../types';
import { somFullmakt } from './view';

export type Fullmaktrad = Awaited<ReturnType<typeof alleRader>>[number];

export const alleRader = (scope: Scope) =>
  scope.tx.fullmakt.findMany({ orderBy: [{ fom: 'asc' }, { id: 'asc' }] });

/**
 * Hver persons fullmakter for ett team. En fullmakt til en rolle gjelder den som har rollen i teamet, og bare i de
 * dagene hun har den. Reglene ser på datoene.
 */
export async function myndigeITeamet(scope: Scope, teamId: string): Promise<Map<string, Fullmakt[]>> {
  const rader = (await alleRader(scope)).filter((r) => r.teamId === null || r.teamId === teamId);
  const iRolle = await scope.tx.teamtilknytning.findMany({
    where: { teamId, rolle: { in: rader.flatMap((r) => r.rolle ?? []) } },
    orderBy: { fom: 'asc' },
  });
  const ut = new Map<string, Fullmakt[]>();
  const gi = (ansattId: string, fullmakt: Fullmakt) =>
    ut.set(ansattId, [...(ut.get(ansattId) ?? []), fullmakt]);
  for (const rad of rader) {
    const fullmakt = somFullmakt(rad);
    if (rad.ansattId) gi(rad.ansattId, fullmakt);
    for (const t of iRolle.filter((tilknytning) => tilknytning.rolle === rad.rolle))
      gi(t.ansattId, { ...fullmakt, ...felles(fullmakt, periode(t)) });
  }
  return ut;
}

interface Tid {
  fom: Dato;
  tom: Dato | null;
}

/** Dagene begge gjelder. */
const felles = (a: Tid, b: Tid): Tid => ({
  fom: a.fom > b.fom ? a.fom : b.fom,
  tom: [a.tom, b.tom].filter((d) => d !== null).toSorted()[0] ?? null,
});

/** Fullmaktene den som er innlogget, har for et team. */
export const mineFullmakter = async (scope: Scope, teamId: string): Promise<Fullmakt[]> =>
  (await myndigeITeamet(scope, teamId)).get(scope.ansatt.id) ?? [];

export async function alleFravaer(scope: Scope): Promise<Fravaer[]> {
  const rader = await scope.tx.fravaer.findMany({ orderBy: { fom: 'asc' } });
  return rader.map((r) => ({ ansattId: r.ansattId, fom: fromDbDate(r.fom), tom: fromDbDate(r.tom) }));
}

/** Fravær som ikke er over, det første først. */
export const kommendeFravaer = (scope: Scope) =>
  scope.tx.fravaer.findMany({
    where: { tom: { gte: toDbDate(scope.iDag) } },
    orderBy: [{ fom: 'asc' }, { id: 'asc' }],
  });

/** Alle som arbeider her i dag, etter fornavn. */
export async function ansatteIDag(scope: Scope): Promise<{ id: string; navn: string }[]> {
  const rader = await scope.tx.ansatt.findMany({
    where: gjelder(scope.iDag),
    orderBy: [{ fornavn: 'asc' }, { etternavn: 'asc' }],
    select: { id: true, fornavn: true, etternavn: true },
  });
  return rader.map((r) => ({ id: r.id, navn: `${r.fornavn} ${r.etternavn}` }));
}

/** Den innloggedes egne fullmakter, uansett team. De som følger en rolle, kan ikke gis videre herfra. */
export const personligeFullmakter = async (scope: Scope): Promise<Fullmakt[]> =>
  (await alleRader(scope)).filter((r) => r.ansattId === scope.ansatt.id).map(somFullmakt);

export async function finnFullmakt(scope: Scope, fullmaktId: string): Promise<Fullmakt | null> {
  const rad = await scope.tx.fullmakt.findUnique({ where: { id: fullmaktId } });
  return rad && somFullmakt(rad);
}
