import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { startOfDay } from '@/lib/platform/time/dato';
import type { Angretilbud } from '../../ruter/types';
import { sisteOmfordeling } from '../omfordeling/queries';
import { sporSchema } from '../omfordeling/schema';

/** Det siste grepet mitt i dag, som ikke er angret. */
export async function sisteGrep(scope: Scope, teamId: string): Promise<Angretilbud | null> {
  const rad = await sisteOmfordeling(scope, teamId, startOfDay(scope.iDag));
  if (!rad) return null;
  const { besok, latt } = sporSchema.parse(rad.flyttinger);
  return { id: rad.id, slag: rad.slag, antall: besok.length, latt };
}
