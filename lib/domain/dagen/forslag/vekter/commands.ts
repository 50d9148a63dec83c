import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Vekter } from '../types';

/** Den nye versjonen, eller null når noen andre i teamet lagret først. */
export async function nyVektversjon(
  scope: Scope,
  { teamId, fra, vekter }: { teamId: string; fra: number; vekter: Vekter },
): Promise<number | null> {
  const { virksomhetId, id: endretAvId } = scope.ansatt;
  const versjon = fra + 1;
  const nyere = await scope.tx.forslagsvekter.count({
    where: { virksomhetId, teamId, versjon: { gte: versjon } },
  });
  if (nyere > 0) return null;
  const { count } = await scope.tx.forslagsvekter.createMany({
    data: [
      {
        virksomhetId,
        teamId,
        versjon,
        vekter: vekter.map((v) => ({ ...v })),
        endretAvId,
        tidspunkt: scope.clock.now(),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  await skrivHendelse(scope, {
    type: 'forslag.vekter',
    objektType: 'team',
    objektId: teamId,
    data: { versjon },
  });
  return versjon;
}
