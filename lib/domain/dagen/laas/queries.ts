import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fromDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Besokfakta } from '../flytting/policy';
import type { Besokstatus } from '../tavle/types';

export interface Laasrad extends Besokfakta {
  brukerId: string;
  dato: Dato;
  status: Besokstatus | 'AVLYST';
  harNoen: boolean;
}

export async function laasrad(scope: Scope, besokId: string): Promise<Laasrad | null> {
  const rad = await scope.tx.besok.findUnique({
    where: { id: besokId },
    select: {
      teamId: true,
      brukerId: true,
      dato: true,
      status: true,
      _count: { select: { tildelinger: true } },
    },
  });
  const bruker = rad && (await brukerfakta(scope, rad.brukerId));
  if (!bruker) return null;
  const { teamId, brukerId, status } = rad;
  return {
    teamId,
    brukerId,
    status,
    dato: fromDbDate(rad.dato),
    harNoen: rad._count.tildelinger > 0,
    bruker,
  };
}
