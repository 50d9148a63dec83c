import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import type { Scope } from '@/lib/domain/tilgang/types';
import { vedtaksHendelse } from '../commands';
import { nesteStatus, type Akt } from '../rules';
import type { Vedtak } from '../types';

const ENDRET_AV_ANNEN = refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });

const HENDELSE = { send: 'vedtak.sendt', trekk: 'vedtak.trukket', returner: 'vedtak.returnert' } as const;

/** Flytter vedtaket dit overgangstabellen sier. Reglene er spurt av den som kaller. */
export async function flyttVedtak(
  scope: Scope,
  vedtak: Vedtak,
  versjon: number,
  akt: Extract<Akt, keyof typeof HENDELSE>,
  kommentar: string | null = null,
): Promise<Result<{ vedtakId: string }, Refusal>> {
  const til = nesteStatus(akt, vedtak.status);
  if (!til) return ENDRET_AV_ANNEN;
  const { count } = await scope.tx.vedtak.updateMany({
    where: { id: vedtak.id, versjon, status: vedtak.status },
    data: {
      status: til,
      versjon: { increment: 1 },
      ...(akt === 'send' ? { sendtAvId: scope.ansatt.id, sendtTidspunkt: scope.clock.now() } : {}),
      ...(akt === 'returner' ? { returkommentar: kommentar } : {}),
    },
  });
  if (count === 0) return ENDRET_AV_ANNEN;
  await vedtaksHendelse(scope, HENDELSE[akt], vedtak, kommentar ? { kommentar } : {});
  return ok({ vedtakId: vedtak.id });
}
