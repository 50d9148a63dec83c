import 'server-only';
import { formaalFor } from '@/lib/domain/tilgang/rules';
import type { Handling } from '@/lib/domain/tilgang/rettigheter';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Arkrad } from './queries';

/**
 * Én revisjonslinje per person på papiret, ved siden av portens egen: den som spør hvem som har tatt ut opplysninger om henne,
 * skal finne utskriften. Skjermede er ikke på papiret, og får ingen linje.
 */
export async function skrivPersonlinjer(
  scope: Scope,
  rader: readonly Arkrad[],
  linje: { handling: Handling; grunn: string; objektId: string },
): Promise<void> {
  const brukere = [...new Set(rader.flatMap((rad) => rad.brukerId ?? []))];
  await scope.tx.audit.createMany({
    data: brukere.map((brukerId) => ({
      ...linje,
      brukerId,
      objektType: 'papir',
      utfall: 'LEST' as const,
      virksomhetId: scope.ansatt.virksomhetId,
      ansattId: scope.ansatt.id,
      formaal: formaalFor(scope.ansatt),
    })),
  });
}
