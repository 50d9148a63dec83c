import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fromDbDate, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Vaktfakta } from './policy';
import type { Hadde, Vakt } from './types';

/** Hvem det er, og hvilke team hun jobber i de dagene. Null når hun ikke finnes hos denne leietakeren. */
export async function vaktfakta(
  scope: Scope,
  ansattId: string,
  fom: Dato,
  tom: Dato,
): Promise<Vaktfakta | null> {
  const rad = await scope.tx.ansatt.findUnique({
    where: { id: ansattId },
    select: {
      fornavn: true,
      tilknytninger: {
        where: { fom: { lte: toDbDate(tom) }, OR: [{ tom: null }, { tom: { gte: toDbDate(fom) } }] },
        select: { teamId: true },
      },
      vakter: { where: { dato: { gte: toDbDate(fom), lte: toDbDate(tom) } }, select: { teamId: true } },
    },
  });
  return (
    rad && {
      ansattId,
      fornavn: rad.fornavn,
      team: [...new Set([...rad.tilknytninger, ...rad.vakter].map((r) => r.teamId))],
    }
  );
}

export interface Vaktrad extends Vakt {
  id: string;
  dato: Dato;
}

/** Vaktene hennes i perioden. Uten slutt: alle framover. */
export async function vakterHos(
  scope: Scope,
  ansattId: string,
  fom: Dato,
  tom: Dato | null,
): Promise<Vaktrad[]> {
  const rader = await scope.tx.vakt.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      ansattId,
      dato: { gte: toDbDate(fom), ...(tom && { lte: toDbDate(tom) }) },
    },
    select: { id: true, dato: true, type: true, status: true },
    orderBy: { dato: 'asc' },
  });
  return rader.map((rad) => ({ ...rad, dato: fromDbDate(rad.dato) }));
}

/** De planlagte besøkene hun har i perioden. Ferdige, avvik og stoppede er ikke med. */
export const planlagteHos = (scope: Scope, ansattId: string, fom: Dato, tom: Dato) =>
  scope.tx.besokstildeling.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      ansattId,
      dato: { gte: toDbDate(fom), lte: toDbDate(tom) },
      besok: { status: 'PLANLAGT' },
    },
    select: {
      id: true,
      plass: true,
      besokId: true,
      brukerId: true,
      besok: { select: { laastPerson: true, dagsdel: true } },
    },
  });

export type Planlagt = Awaited<ReturnType<typeof planlagteHos>>[number];

const FLEST_MELDINGER = 10;

/** Det hun hadde da hun ble meldt syk, etter sist hun var frisk. Historien er hukommelsen; ingenting annet lagres. */
export async function haddeForHunBleSyk(scope: Scope, ansattId: string): Promise<Hadde[]> {
  const rader = await scope.tx.hendelse.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      objektType: 'ansatt',
      objektId: ansattId,
      type: { in: ['vakt.meldtSyk', 'vakt.meldtFrisk'] },
    },
    orderBy: [{ tidspunkt: 'desc' }, { id: 'desc' }],
    take: FLEST_MELDINGER,
    select: { type: true, data: true },
  });
  const frisk = rader.findIndex((r) => r.type === 'vakt.meldtFrisk');
  const siden = frisk < 0 ? rader : rader.slice(0, frisk);
  return siden.flatMap((r) => (r.data as unknown as { hadde?: Hadde[] }).hadde ?? []);
}

export async function besokeneTil(scope: Scope, ider: string[]) {
  const rader = await scope.tx.besok.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, id: { in: ider } },
    select: {
      id: true,
      dato: true,
      status: true,
      dagsdel: true,
      brukerId: true,
      antallAnsatte: true,
      tildelinger: { select: { ansattId: true, plass: true } },
    },
  });
  return rader.map(({ status, dato, tildelinger, ...rad }) => ({
    ...rad,
    dato: fromDbDate(dato),
    planlagt: status === 'PLANLAGT',
    tildelt: tildelinger,
  }));
}

export type Besokrad = Awaited<ReturnType<typeof besokeneTil>>[number];
