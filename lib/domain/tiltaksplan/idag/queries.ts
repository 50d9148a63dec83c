import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';

/** Alt som er satt opp hos brukeren én dag. */
export const dagenHos = (scope: Scope, brukerId: string, dato: Dato) =>
  scope.tx.besok.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId, dato: toDbDate(dato) },
    select: {
      id: true,
      dagsdel: true,
      gruppe: true,
      status: true,
      tiltak: {
        select: {
          tiltakId: true,
          tiltak: { select: { antallAnsatte: true, anslagMinutter: true, kompetanse: true } },
        },
      },
    },
    orderBy: { gruppe: 'asc' },
  });

export type Dagsbesok = Awaited<ReturnType<typeof dagenHos>>[number];

/** Teamet som gir tjenesten den dagen. */
export async function teamDenDagen(scope: Scope, brukerId: string, dato: Dato): Promise<string | null> {
  const dag = toDbDate(dato);
  const rad = await scope.tx.teamansvar.findFirst({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      relasjon: 'TJENESTE',
      fom: { lte: dag },
      OR: [{ tom: null }, { tom: { gte: dag } }],
    },
    select: { teamId: true },
  });
  return rad?.teamId ?? null;
}
