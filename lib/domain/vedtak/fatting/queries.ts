import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
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
  return rader.map(({ id, tjenester, vedtakstyper, dokument, begrensning, stedfortrederForId, ...rad }) => ({
    id,
    tjenester,
    vedtakstyper,
    dokument,
    begrensning,
    stedfortrederForId,
    ...periode(rad),
  }));
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

/** Alt som venter på den som spør, eldst først. Filteret kommer fra policyen. */
export const ventende = (scope: Scope, utvalg: Prisma.VedtakWhereInput) =>
  scope.tx.vedtak.findMany({
    where: { AND: [utvalg, { status: 'TIL_GODKJENNING' }] },
    orderBy: [{ sendtTidspunkt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      type: true,
      teamId: true,
      sendtTidspunkt: true,
      sendtAvId: true,
      utredetAvId: true,
      returkommentar: true,
      forhaandsvarselDato: true,
      forrigeVedtakId: true,
      bruker: { select: { fornavn: true, etternavn: true } },
      linjer: { select: { tjeneste: true, personligStell: true, utfall: true } },
      forrigeVedtak: {
        select: { linjer: { select: { tjeneste: true, personligStell: true, utfall: true } } },
      },
    },
  });
export type Ventende = Awaited<ReturnType<typeof ventende>>[number];

export async function teamnavn(scope: Scope, ider: readonly string[]): Promise<Map<string, string>> {
  const rader = await scope.tx.team.findMany({
    where: { id: { in: [...new Set(ider)] } },
    select: { id: true, navn: true },
  });
  return new Map(rader.map((r) => [r.id, r.navn]));
}

export async function egneOrdTekst(scope: Scope, egneOrdId: string | null): Promise<string | null> {
  if (!egneOrdId) return null;
  return (
    (await scope.tx.egneOrd.findUnique({ where: { id: egneOrdId }, select: { tekst: true } }))?.tekst ?? null
  );
}
