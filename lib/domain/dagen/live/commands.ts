import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dato } from '@/lib/platform/time/dato';

export const KANAL = 'tavle';

interface Loft {
  teamId: string;
  dato: Dato;
  besokId: string;
  plass: number;
  loftet: boolean;
}

/** Lagres ingen steder: det sies fra om, og glemmes. */
export async function siFraOmLoft(scope: Scope, { teamId, dato, ...loft }: Loft): Promise<void> {
  const { id, virksomhetId } = scope.ansatt;
  const last = JSON.stringify({ virksomhet: virksomhetId, team: teamId, dato, av: id, loft });
  await scope.tx.$executeRaw`select pg_notify(${KANAL}, ${last})`;
}
