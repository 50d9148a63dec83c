import 'server-only';
import { fromDbDate, fromDbDateOrNull } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Brukerfakta } from './types';

/** Fakta for policyen. Null når brukeren ikke finnes hos denne leietakeren. */
export async function brukerfakta(scope: Scope, brukerId: string): Promise<Brukerfakta | null> {
  const rad = await scope.tx.bruker.findUnique({
    where: { id: brukerId },
    select: {
      id: true,
      virksomhetId: true,
      adressesperre: true,
      ansvar: { select: { teamId: true, fom: true, tom: true } },
      skjermetTilganger: { select: { ansattId: true, fom: true, tom: true } },
      saker: { where: { status: { not: 'AVSLUTTET' } }, select: { saksbehandlerId: true } },
    },
  });
  if (!rad) return null;
  const periode = (p: { fom: Date; tom: Date | null }) => ({ fom: fromDbDate(p.fom), tom: fromDbDateOrNull(p.tom) });
  return {
    brukerId: rad.id,
    virksomhetId: rad.virksomhetId,
    team: rad.ansvar.map((a) => ({ teamId: a.teamId, ...periode(a) })),
    saksbehandlere: rad.saker.map((s) => s.saksbehandlerId),
    skjermet: rad.adressesperre === 'FORTROLIG' || rad.adressesperre === 'STRENGT_FORTROLIG',
    skjermetFor: rad.skjermetTilganger.map((t) => ({ ansattId: t.ansattId, ...periode(t) })),
  };
}
