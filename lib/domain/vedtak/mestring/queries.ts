import 'server-only';
import { mestringsfakta } from '@/lib/domain/mestring/queries';
import { vanligvisVedtak } from '@/lib/domain/mestring/rules';
import type { Mestringsfakta, Periode } from '@/lib/domain/mestring/types';
import type { Scope } from '@/lib/domain/tilgang/types';
import { aapentVedtak, gjeldendeVedtak } from '../queries';
import { erFattet } from '../rules';
import type { Vedtaksbilde } from './types';

/** Fakta for policyen: perioden, og brukeren den gjelder. */
export const fakta = (scope: Scope, periodeId: string): Promise<Mestringsfakta | null> =>
  mestringsfakta(scope, periodeId);

export async function vedtaksbilde(
  scope: Scope,
  periode: Pick<Periode, 'brukerId' | 'periodevedtakId' | 'uker'>,
): Promise<Vedtaksbilde> {
  const eget = periode.periodevedtakId
    ? await scope.tx.vedtak.findUnique({
        where: { id: periode.periodevedtakId },
        select: { id: true, status: true },
      })
    : null;
  const gjeldende = await gjeldendeVedtak(scope, periode.brukerId);
  const utkast = await aapentVedtak(scope, periode.brukerId);
  const periodevedtak = eget ? tilstand(eget.status) : 'INGEN';
  return {
    periodevedtak,
    periodevedtakId: eget?.id ?? null,
    annetGjelder: gjeldende !== null && gjeldende.vedtakId !== eget?.id,
    utkastId: utkast?.id ?? null,
    kanAapnePeriodevedtak: vanligvisVedtak(periode.uker) && periodevedtak === 'INGEN' && !utkast,
  };
}

const tilstand = (status: Parameters<typeof erFattet>[0]): Vedtaksbilde['periodevedtak'] => {
  if (!erFattet(status)) return 'UNDER_ARBEID';
  return status === 'FATTET' ? 'GJELDER' : 'OPPHORT';
};

/** Saken utkastet kan legges i: periodens, så lenge den er åpen. */
export async function aapenSakFor(scope: Scope, sakId: string | null): Promise<string | null> {
  if (!sakId) return null;
  const sak = await scope.tx.sak.findUnique({ where: { id: sakId }, select: { status: true } });
  return sak && sak.status !== 'AVSLUTTET' ? sakId : null;
}
