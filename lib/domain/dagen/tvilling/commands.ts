import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';

/** Hvem hos tvillinglaget vakta lot meg lese om: én linje per person i revisjonsloggen, med formålet behandling. */
export async function loggLest(
  scope: Scope,
  lest: readonly { besokId: string; brukerId: string }[],
): Promise<void> {
  const en = new Map(lest.map((l) => [l.brukerId, l]));
  await scope.tx.audit.createMany({
    data: [...en.values()].map(({ besokId, brukerId }) => ({
      virksomhetId: scope.ansatt.virksomhetId,
      ansattId: scope.ansatt.id,
      handling: 'kveld.les',
      utfall: 'LEST' as const,
      formaal: 'TREAT' as const,
      brukerId,
      objektType: 'besok',
      objektId: besokId,
      grunn: 'PAA_VAKT',
    })),
  });
}
