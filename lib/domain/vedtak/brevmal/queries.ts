import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { kolleger } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Maltekster } from '../brev/ordlyd/types';
import type { Brevspraak } from '../types';
import type { Brevmal } from './types';

/** Brevmalen som gjelder den dagen: den siste utgaven som er publisert fra og med da. Null: standardordene. */
export async function malPaa(
  scope: Scope,
  spraak: Brevspraak,
  dag: Dato,
): Promise<{ id: string; tekster: Maltekster } | null> {
  const rad = await scope.tx.brevmal.findFirst({
    where: { spraak, status: 'PUBLISERT', fom: { lte: toDbDate(dag) } },
    orderBy: [{ fom: 'desc' }, { utgave: 'desc' }],
    select: { id: true, tekster: true },
  });
  return rad && { id: rad.id, tekster: rad.tekster as Maltekster };
}

const somMal = (
  rad: Prisma.BrevmalGetPayload<object>,
  navn: ReadonlyMap<string, { navn: string }>,
): Brevmal => ({
  id: rad.id,
  spraak: rad.spraak,
  utgave: rad.utgave,
  erPublisert: rad.status === 'PUBLISERT',
  tekster: rad.tekster as Maltekster,
  merknad: rad.merknad,
  fom: fromDbDateOrNull(rad.fom),
  publisertAv: navn.get(rad.publisertAvId ?? '')?.navn ?? null,
  versjon: rad.versjon,
});

/** Alle utgavene, den nyeste først. Filteret kommer fra policyen. */
export async function alleMaler(scope: Scope, utvalg: Prisma.BrevmalWhereInput): Promise<Brevmal[]> {
  const rader = await scope.tx.brevmal.findMany({
    where: utvalg,
    orderBy: [{ spraak: 'asc' }, { utgave: 'desc' }],
  });
  const navn = await kolleger(scope, rader.map((r) => r.publisertAvId)); // prettier-ignore
  return rader.map((rad) => somMal(rad, navn));
}

export async function malfakta(
  scope: Scope,
  malId: string,
): Promise<{ virksomhetId: string; mal: Brevmal } | null> {
  const rad = await scope.tx.brevmal.findUnique({ where: { id: malId } });
  return (
    rad && { virksomhetId: rad.virksomhetId, mal: somMal(rad, await kolleger(scope, [rad.publisertAvId])) }
  );
}

/** Utgaven før denne, på samme målform. */
export async function forrigeUtgave(scope: Scope, mal: Brevmal): Promise<Brevmal | null> {
  const rad = await scope.tx.brevmal.findFirst({
    where: { spraak: mal.spraak, status: 'PUBLISERT', utgave: { lt: mal.utgave } },
    orderBy: { utgave: 'desc' },
  });
  return rad && somMal(rad, new Map());
}
