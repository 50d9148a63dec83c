import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Laasing } from './schema';

/** Den nye versjonen, eller null når noen kom først. */
export async function laasBesok(scope: Scope, inn: Laasing, brukerId: string): Promise<number | null> {
  const { besokId, versjon, laastPerson, laastDagsdel } = inn;
  const { count } = await scope.tx.besok.updateMany({
    where: { id: besokId, versjon, status: 'PLANLAGT' },
    data: { laastPerson, laastDagsdel, versjon: { increment: 1 } },
  });
  if (count === 0) return null;
  await skrivHendelse(scope, {
    type: 'besok.laast',
    objektType: 'besok',
    objektId: besokId,
    brukerId,
    data: { laastPerson, laastDagsdel },
  });
  return versjon + 1;
}
