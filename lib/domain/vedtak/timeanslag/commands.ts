import 'server-only';
import { toDbDate } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { vedtaksHendelse } from '../commands';
import type { NyttAnslag } from './schema';

/** Alltid en ny rad. Timene står bare her: hendelsen sier at det ble anslått, ikke hva. */
export async function settAnslag(
  scope: Scope,
  vedtak: { id: string; brukerId: string; sakId: string },
  { vedtakId, tjeneste, personligStell, timerPerUke, fom }: NyttAnslag,
): Promise<void> {
  await scope.tx.timeanslag.createMany({
    data: [
      {
        virksomhetId: scope.ansatt.virksomhetId,
        vedtakId,
        tjeneste,
        personligStell,
        timerPerUke,
        fom: toDbDate(fom),
        anslaattAvId: scope.ansatt.id,
        tidspunkt: scope.clock.now(),
      },
    ],
  });
  await vedtaksHendelse(scope, 'timeanslag.satt', vedtak, { tjeneste });
}
