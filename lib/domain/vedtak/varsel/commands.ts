import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import type { Dato } from '@/lib/platform/time/dato';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { laasUtkast } from '../samskriving/queries';
import { skrivFlettet } from '../samskriving/commands';
import type { Vedtak } from '../types';
import type { Varselbrev } from './types';

/** Setter datoene i utkastet, og legger brevet slik det sendes, i historien. */
export async function varsle(
  scope: Scope,
  vedtak: Vedtak,
  versjon: number,
  varsel: { brev: Varselbrev; svarfrist: Dato },
): Promise<Result<{ vedtakId: string }, Refusal>> {
  const versjoner = await laasUtkast(scope, vedtak.id);
  if (versjon !== vedtak.versjon)
    return refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
  const { innhold } = vedtak;
  const skrevet = await skrivFlettet(scope, vedtak, versjoner, {
    ...innhold,
    forhaandsvarsel: scope.iDag,
    varselSvarfrist: varsel.svarfrist,
    // Det hun har sagt før hun visste hva som vurderes, er ikke et svar på varselet.
    uttaltSeg: null,
    linjer: innhold.linjer.map((linje, i) => ({ ...linje, linjeId: vedtak.linjeIder[i]! })),
    maalIder: innhold.maal.map((m) => m.maalId),
  });
  if (!skrevet.ok) return skrevet;
  await skrivHendelse(scope, {
    type: 'vedtak.varslet',
    objektType: 'vedtak',
    objektId: vedtak.id,
    brukerId: vedtak.brukerId,
    sakId: vedtak.sakId,
    data: { svarfrist: varsel.svarfrist, brev: varsel.brev as unknown as Prisma.InputJsonObject },
  });
  return ok({ vedtakId: vedtak.id });
}
