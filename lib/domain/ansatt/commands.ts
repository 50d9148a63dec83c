import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { NyttOmMeg } from './schema';

/** Bare min egen rad. Hendelsen sier at det ble endret, ikke hva. */
export async function settOmMeg(scope: Scope, inn: NyttOmMeg): Promise<void> {
  const { reisemaate, kjonn = null, spraak, unngaarDyr } = inn;
  await scope.tx.ansatt.update({
    where: { id: scope.ansatt.id },
    data: { reisemaate, kjonn, spraak: [...new Set(spraak)], unngaarDyr: [...new Set(unngaarDyr)] },
  });
  await skrivHendelse(scope, {
    type: 'ansatt.omMegSatt',
    objektType: 'ansatt',
    objektId: scope.ansatt.id,
    data: {},
  });
}
