import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fromDbDateOrNull, fromDbDate, toDbDate, weekday, type Dato } from '@/lib/platform/time/dato';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { tiltakHos } from '@/lib/domain/tiltaksplan/queries';
import { isWithin } from '@/lib/platform/time/periode';

/** De faste tiltakene i besøket: det som bare var ekstra den dagen, er ikke planens. */
export async function fasteTiltak(scope: Scope, besokId: string) {
  const rader = await scope.tx.besokTiltak.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, besokId },
    select: { tiltak: { select: { id: true, dagsdel: true, gruppe: true, fom: true, tom: true } } },
    orderBy: { tiltakId: 'asc' },
  });
  return rader
    .map(({ tiltak }) => ({ ...tiltak, fom: fromDbDate(tiltak.fom), tom: fromDbDateOrNull(tiltak.tom) }))
    .filter((t) => t.fom !== t.tom);
}

/** Det som alt tar en plass i den delen av dagen: i planen den ukedagen, og i dagene serien gjelder. */
export async function opptatt(
  scope: Scope,
  brukerId: string,
  dager: readonly Dato[],
  utenom: readonly string[],
): Promise<{ dagsdel: Dagsdel; gruppe: number }[]> {
  const [forste] = dager as [Dato];
  const plan = (await tiltakHos(scope, brukerId)).filter(
    (t) => t.ukedager.includes(weekday(forste)) && (isWithin(t, forste) || t.fom > forste),
  );
  const besok = await scope.tx.besok.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      dato: { in: dager.map(toDbDate) },
      id: { notIn: [...utenom] },
    },
    select: { dagsdel: true, gruppe: true },
  });
  return [...plan.map(({ dagsdel, gruppe }) => ({ dagsdel, gruppe })), ...besok];
}

export const versjonNaa = async (scope: Scope, besokId: string): Promise<number> =>
  (await scope.tx.besok.findUniqueOrThrow({ where: { id: besokId }, select: { versjon: true } })).versjon;
