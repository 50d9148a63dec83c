import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate } from '@/lib/platform/time/dato';

/** Fornavn på dem som har rolle i teamet, så en endring kan få et navn uten et spørsmål per endring. */
export async function navnITeamet(scope: Scope, teamId: string): Promise<Record<string, string>> {
  const iDag = toDbDate(scope.iDag);
  const rader = await scope.tx.teamtilknytning.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      teamId,
      fom: { lte: iDag },
      OR: [{ tom: null }, { tom: { gte: iDag } }],
    },
    select: { ansatt: { select: { id: true, fornavn: true } } },
  });
  return Object.fromEntries(rader.map(({ ansatt }) => [ansatt.id, ansatt.fornavn]));
}
