import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/queries';
import { addDays, addWeeks, type Dato } from '@/lib/platform/time/dato';
import { ukebilde } from '../../uke/omfordeling/queries';
import { kopierBemanning } from './rules';

export async function bemanningSomKopieres(scope: Scope, teamId: string, fra: Dato, uker: number) {
  const til = addDays(addWeeks(fra, uker), 6);
  const bok = await rutebok(scope, [teamId], fra, til);
  const { vakter } = await ukebilde(scope, teamId, fra, til);
  return kopierBemanning(bok, vakter, fra, uker, scope.iDag);
}
