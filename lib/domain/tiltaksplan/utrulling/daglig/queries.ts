import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';

export const teamene = async (scope: Scope): Promise<string[]> => {
  const rader = await scope.tx.team.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rader.map((rad) => rad.id);
};

export const harNyeValg = async (scope: Scope, siden: Date): Promise<boolean> => {
  const { virksomhetId } = scope.ansatt;
  const rad = await scope.tx.hendelse.findFirst({
    where: {
      virksomhetId,
      tidspunkt: { gt: siden },
      OR: [{ type: { startsWith: 'brukervalg.' } }, { type: { startsWith: 'leverandor.' } }],
    },
    select: { id: true },
  });
  return rad !== null;
};
