import 'server-only';
import { kolleger, periode } from '@/lib/domain/bruker/queries';
import { dayOf } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { nb } from '../brev/ordlyd/rules';
import type { Fatting } from '../brev/types';
import type { Fullmakt, Vedtak } from '../types';

/** Alle fullmaktene til den som er innlogget. Reglene ser på datoene. */
export async function mineFullmakter(scope: Scope): Promise<Fullmakt[]> {
  const rader = await scope.tx.fullmakt.findMany({
    where: { ansattId: scope.ansatt.id },
    orderBy: { fom: 'asc' },
  });
  return rader.map(({ id, tjenester, dokument, ...rad }) => ({ id, tjenester, dokument, ...periode(rad) }));
}

/** Alle som har opprettet, skrevet på eller sendt vedtaket. */
export async function forberedere(scope: Scope, vedtak: Vedtak): Promise<(string | null)[]> {
  const hendelser = await scope.tx.hendelse.findMany({
    where: {
      objektType: 'vedtak',
      objektId: vedtak.id,
      type: { in: ['vedtak.opprettet', 'vedtak.lagret', 'vedtak.sendt'] },
    },
    distinct: ['ansattId'],
    select: { ansattId: true },
  });
  return [...new Set([vedtak.utredetAvId, vedtak.sendtAvId, ...hendelser.map((h) => h.ansattId)])];
}

/** Linja nederst i brevet for et vedtak som alt er fattet. */
export async function fattingAv(scope: Scope, vedtak: Vedtak): Promise<Fatting | null> {
  if (!vedtak.fattetTidspunkt || !vedtak.fattetAvId) return null;
  const navn = (await kolleger(scope, [vedtak.fattetAvId])).get(vedtak.fattetAvId);
  const fullmakt = vedtak.fullmaktId
    ? await scope.tx.fullmakt.findUnique({ where: { id: vedtak.fullmaktId } })
    : null;
  const dato = dayOf(vedtak.fattetTidspunkt);
  return {
    dato,
    navn: navn?.navn ?? '',
    tittel: navn ? nb.profesjon[navn.profesjon] : '',
    fullmaktDokument: fullmakt?.dokument ?? '',
    fullmaktFom: fullmakt ? periode(fullmakt).fom : dato,
  };
}
