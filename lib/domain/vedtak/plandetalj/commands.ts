import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Detalj } from '../formaalsvakt/types';

export interface Flyttet {
  brukerId: string;
  vedtakId: string | null;
  maalId: string | null;
  felt: string;
  detalj: Detalj;
  foer: string;
  etter: string;
}

export async function flyttTilPlan(scope: Scope, inn: Flyttet): Promise<string> {
  const { detalj, ...resten } = inn;
  const { tekst, ...hint } = detalj;
  const { id } = await scope.tx.plandetalj.create({
    data: {
      ...resten,
      tekst,
      hint: hint as unknown as Prisma.InputJsonObject,
      virksomhetId: scope.ansatt.virksomhetId,
      flyttetAvId: scope.ansatt.id,
      flyttetTidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  await detaljhendelse(scope, 'plandetalj.flyttet', id, inn.brukerId);
  return id;
}

const detaljhendelse = (scope: Scope, type: string, id: string, brukerId: string) =>
  skrivHendelse(scope, { type, objektType: 'plandetalj', objektId: id, brukerId });

const VENTER = { angretTidspunkt: null, tattIBrukTidspunkt: null, tattBortTidspunkt: null } as const;

/** Hver detalj avgjøres én gang. Falsk når det alt er gjort. */
async function avgjor(
  scope: Scope,
  { id, brukerId }: { id: string; brukerId: string },
  type: string,
  data: Prisma.PlandetaljUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await scope.tx.plandetalj.updateMany({
    where: { id, brukerId, virksomhetId: scope.ansatt.virksomhetId, ...VENTER },
    data,
  });
  if (count === 1) await detaljhendelse(scope, type, id, brukerId);
  return count === 1;
}

export const angreDetalj = (scope: Scope, detalj: { id: string; brukerId: string }) =>
  avgjor(scope, detalj, 'plandetalj.angret', { angretTidspunkt: scope.clock.now() });

export const taDetaljIBruk = (scope: Scope, detalj: { id: string; brukerId: string }, tiltakId: string) =>
  avgjor(scope, detalj, 'plandetalj.tattIBruk', { tattIBrukTidspunkt: scope.clock.now(), tiltakId });

export const taBortDetalj = (scope: Scope, detalj: { id: string; brukerId: string }) =>
  avgjor(scope, detalj, 'plandetalj.tattBort', {
    tattBortTidspunkt: scope.clock.now(),
    tattBortAvId: scope.ansatt.id,
  });
