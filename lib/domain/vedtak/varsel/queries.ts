import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Varselbrev } from './types';

export interface SendtVarsel {
  tidspunkt: Date;
  brev: Varselbrev;
}

/** Varselet slik det ble sendt. Null når det ikke er varslet her, men på annen måte. */
export async function sendtVarsel(scope: Scope, vedtakId: string): Promise<SendtVarsel | null> {
  const hendelse = await scope.tx.hendelse.findFirst({
    where: { objektType: 'vedtak', objektId: vedtakId, type: 'vedtak.varslet' },
    orderBy: { tidspunkt: 'desc' },
    select: { tidspunkt: true, data: true },
  });
  const brev = (hendelse?.data as { brev?: Varselbrev } | null)?.brev;
  return hendelse && brev ? { tidspunkt: hendelse.tidspunkt, brev } : null;
}
