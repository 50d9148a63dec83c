import 'server-only';
import { valgfaktaFor } from '@/lib/domain/brukervalg/queries';
import type { Valgfakta } from '@/lib/domain/brukervalg/types';
import type { Scope } from '@/lib/domain/tilgang/types';

/** Bare de som har valgt noen utenfor bydelen. De fleste har ikke det, og koster ingenting. */
export async function valgHosAndre(
  scope: Scope,
  brukerIder: readonly string[],
): Promise<Map<string, Valgfakta>> {
  const rader = await scope.tx.brukervalg.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId: { in: [...brukerIder] },
      leverandorId: { not: null },
    },
    distinct: ['brukerId'],
    select: { brukerId: true },
  });
  if (rader.length === 0) return new Map();
  return valgfaktaFor(
    scope,
    rader.map((rad) => rad.brukerId),
  );
}
