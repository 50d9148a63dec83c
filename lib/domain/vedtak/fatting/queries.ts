import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { gjelder, kolleger, periode } from '@/lib/domain/bruker/queries';
import { dayOf } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { nb } from '../brev/ordlyd/rules';
import type { Fatting } from '../brev/types';
import { harHattOrdet } from '../slag/rules';
import type { Brev, Brevfakta } from '../brev/types';
import type { Vedtak } from '../types';
import { erFullstendig, sjekkliste } from '../utkast/rules';
import { alleFravaer, mineFullmakter, myndigeITeamet } from '../fullmakt/queries';
import { kanTaOver, type Fattingsfakta, type Habilitet } from './rules';

/** Alle som har opprettet, skrevet på eller sendt vedtaket. */
export async function forberedere(scope: Scope, vedtak: Vedtak): Promise<(string | null)[]> {
  const hendelser = await scope.tx.hendelse.findMany({
    where: {
      objektType: 'vedtak',
      objektId: vedtak.id,
      type: { in: ['vedtak.opprettet', 'vedtak.lagret', 'vedtak.varslet', 'vedtak.sendt'] },
    },
    distinct: ['ansattId'],
    select: { ansattId: true },
  });
  return [...new Set([vedtak.utredetAvId, vedtak.sendtAvId, ...hendelser.map((h) => h.ansattId)])];
}

/** De som har meldt seg inhabile i denne saken. */
export async function inhabile(scope: Scope, vedtakId: string): Promise<string[]> {
  const hendelser = await scope.tx.hendelse.findMany({
    where: { objektType: 'vedtak', objektId: vedtakId, type: 'vedtak.inhabil' },
    select: { ansattId: true },
  });
  return hendelser.flatMap((h) => h.ansattId ?? []);
}

/** Lederne til hver ansatt i dag: teamlederne i de teamene hun selv har en annen rolle i. */
async function ledereFor(scope: Scope, ansattIder: readonly string[]): Promise<Map<string, string[]>> {
  const rader = await scope.tx.teamtilknytning.findMany({
    where: { ...gjelder(scope.iDag) },
    select: { ansattId: true, teamId: true, rolle: true },
  });
  const ledere = (ansattId: string): string[] => {
    const mine = rader.filter((r) => r.ansattId === ansattId);
    const under = mine.filter((r) => r.rolle !== 'TEAMLEDER').map((r) => r.teamId);
    return rader
      .filter((r) => r.rolle === 'TEAMLEDER' && r.ansattId !== ansattId && under.includes(r.teamId))
      .map((r) => r.ansattId);
  };
  return new Map(ansattIder.map((id) => [id, ledere(id)]));
}

export type Svar = Pick<Fattingsfakta, 'erHabil' | 'begrensningBekreftet' | 'sammeBrev'>;

/** Alt reglene spør om når noen vil fatte vedtaket. Hentes i samme transaksjon som det fattes. */
export async function fattingsfakta(
  scope: Scope,
  vedtak: Vedtak,
  lest: { fakta: Brevfakta; brev: Brev },
  svar: Svar,
): Promise<Fattingsfakta> {
  const { innhold } = vedtak;
  const { fakta, brev } = lest;
  const sjekk = sjekkliste(innhold, fakta, brev, scope.iDag);
  const meg = scope.ansatt.id;
  const habilitet: Habilitet = {
    inhabile: await inhabile(scope, vedtak.id),
    ledere: (await ledereFor(scope, [meg])).get(meg) ?? [],
  };
  return {
    ...svar,
    status: vedtak.status,
    type: innhold.type,
    ansattId: meg,
    forberedere: await forberedere(scope, vedtak),
    habilitet,
    fullmakter: await mineFullmakter(scope, vedtak.teamId),
    fravaer: await alleFravaer(scope),
    linjer: innhold.linjer,
    fullstendig: erFullstendig(sjekk, brev, innhold.type, { fakta, innhold }),
    forrige: erstatter(vedtak) ? (fakta.slag.forrige?.status ?? null) : null,
    harHattOrdet: harHattOrdet(innhold, fakta.slag, scope.iDag),
    iDag: scope.iDag,
  };
}

const erstatter = ({ innhold, forrigeVedtakId }: Vedtak): boolean =>
  forrigeVedtakId !== null && innhold.type !== 'AVSLAG';

/** Navnene på dem som kan fatte vedtaket i dag, når den som spør, ikke kan. */
export async function hvemKan(scope: Scope, vedtak: Vedtak, f: Fattingsfakta): Promise<string[]> {
  const ledere = await scope.tx.teamtilknytning.findMany({
    where: { teamId: vedtak.teamId, rolle: 'TEAMLEDER', ...gjelder(scope.iDag), ansatt: gjelder(scope.iDag) },
    select: { ansattId: true },
  });
  const myndige = await myndigeITeamet(scope, vedtak.teamId);
  const over = await ledereFor(scope, ledere.map((l) => l.ansattId)); // prettier-ignore
  const kan = ledere
    .map((l) => l.ansattId)
    .filter((ansattId) =>
      kanTaOver({
        ...f,
        ansattId,
        fullmakter: myndige.get(ansattId) ?? [],
        habilitet: { inhabile: f.habilitet.inhabile, ledere: over.get(ansattId) ?? [] },
      }),
    );
  const navn = await kolleger(scope, kan);
  return kan.flatMap((id) => navn.get(id)?.navn ?? []);
}

/** Linja nederst i brevet for et vedtak som alt er fattet. */
export async function fattingAv(scope: Scope, vedtak: Vedtak): Promise<Fatting | null> {
  if (!vedtak.fattetTidspunkt || !vedtak.fattetAvId) return null;
  const navn = (await kolleger(scope, [vedtak.fattetAvId])).get(vedtak.fattetAvId);
  const fullmakt = vedtak.fullmaktId
    ? await scope.tx.fullmakt.findUnique({ where: { id: vedtak.fullmaktId } })
    : null;
  const dato = dayOf(vedtak.fattetTidspunkt);
  const borte = vedtak.stedfortrederForId
    ? await kolleger(scope, [vedtak.stedfortrederForId])
    : new Map<string, { navn: string }>();
  return {
    dato,
    navn: navn?.navn ?? '',
    tittel: navn ? nb.profesjon[navn.profesjon] : '',
    fullmaktDokument: fullmakt?.dokument ?? '',
    fullmaktFom: fullmakt ? periode(fullmakt).fom : dato,
    iFravaerAv: borte.get(vedtak.stedfortrederForId ?? '')?.navn ?? null,
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
      mestringsperiodeId: true,
      forrigeVedtakId: true,
      bruker: { select: { fornavn: true, etternavn: true } },
      linjer: { select: { tjeneste: true, personligStell: true, utfall: true } },
      sporsmaal: { where: { lukketTidspunkt: null }, select: { slag: true } },
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
