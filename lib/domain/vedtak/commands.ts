import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { gjelder } from '@/lib/domain/bruker/queries';
import { flyttSak, opprettSak } from '@/lib/domain/sak/commands';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { nei } from './errors';
import { aapentVedtak, gjeldendeVedtak, hentVedtak } from './queries';
import { erstatterForrige, girTjenester } from './rules';
import type { Linje, Omgjoringsgrunn, Vedtak, Vedtaksinnhold, Vedtakstype } from './types';
import { akutteLinjer } from './slag/queries';
import { AKUTT_REVURDERES_UKER } from './slag/rules';
import { startlinjer, foreslaaLinjer } from './utkast/forslag/rules';
import { bunke, finnSak, kartleggingsgrunnlag, type Sak } from './utkast/queries';
import { startBegrunnelse, startRevurdering, startSyn, startVirkning } from './utkast/start/rules';

export interface NyttUtkast {
  brukerId: string;
  /** Uten sak åpnes en ny, hos teamet og saksbehandleren som hadde den forrige. */
  sakId?: string;
  /** Uten: ENDRING når det finnes et gjeldende vedtak, ellers INNVILGELSE. */
  type?: Vedtakstype;
  /** Vedtaket som endres eller opphører. Uten: det gjeldende. */
  forrigeVedtakId?: string;
  /** Nye egne ord, for eksempel fra revurderingen. Uten: de siste. */
  egneOrdId?: string;
  /** Begynnelsen på begrunnelsen. Uten: satt sammen av kartleggingen. */
  begrunnelse?: string;
  /** Mestringsperioden vedtaket kommer etter. */
  mestringsperiodeId?: string;
  /** Klagen som førte til at vedtaket gjøres om, og hvorfor det er lov. */
  klageId?: string;
  omgjoringsgrunn?: Omgjoringsgrunn;
}

/**
 * Et utkast fylt fra det som alt er skrevet: egne ord, mål, funksjonsprofil, forrige vedtak.
 * Revurderingen kaller denne for «nytt vedtak» (ENDRING) og «avsluttes» (OPPHOR). Den som kaller, har spurt sin egen
 * policy; her spørres det ikke på nytt. Et opphør kan ikke sendes før forhåndsvarselet er gitt.
 */
export async function opprettUtkast(
  scope: Scope,
  inn: NyttUtkast,
): Promise<Result<{ vedtakId: string; sakId: string }, Refusal>> {
  if (await aapentVedtak(scope, inn.brukerId)) return nei('KunneIkkeOppretteVedtak', 'UtkastFinnes');
  const forrigeId = inn.forrigeVedtakId ?? (await gjeldendeVedtak(scope, inn.brukerId))?.vedtakId ?? null;
  const forrige = forrigeId ? await hentVedtak(scope, forrigeId) : null;
  const type = typeFor(inn.type, forrige?.innhold.type ?? null);
  if (forrige && forrige.brukerId !== inn.brukerId) return nei('KunneIkkeOppretteVedtak', 'IkkeNoeAaEndre');
  if (erstatterForrige(type) && !forrige) return nei('KunneIkkeOppretteVedtak', 'IkkeNoeAaEndre');
  const sak = inn.sakId ? await finnSak(scope, inn.sakId) : await nySak(scope, inn.brukerId, forrige);
  if (!sak || sak.erAvsluttet || sak.brukerId !== inn.brukerId)
    return nei('KunneIkkeOppretteVedtak', 'SakAvsluttet');
  const bygger = erstatterForrige(type) || forrige?.innhold.type === 'AKUTT';
  const vedtakId = await skrivUtkast(scope, {
    inn,
    type,
    forrige: bygger && type !== 'AKUTT' ? forrige : null,
    sak,
  });
  await flyttSak(scope, sak.id, 'UTREDES');
  return ok({ vedtakId, sakId: sak.id });
}

/** Etter et akuttvedtak kommer det ordinære som en innvilgelse: det er første gang saken behandles på vanlig vis. */
function typeFor(valgt: Vedtakstype | undefined, forrige: Vedtakstype | null): Vedtakstype {
  if (forrige === null || forrige === 'AKUTT')
    return valgt && valgt !== 'ENDRING' ? valgt : forrige ? 'INNVILGELSE' : (valgt ?? 'INNVILGELSE');
  return valgt ?? 'ENDRING';
}

/** Saken til det forrige vedtaket er avsluttet; et nytt vedtak får sin egen. */
async function nySak(scope: Scope, brukerId: string, forrige: Vedtak | null): Promise<Sak | null> {
  const gammel = forrige ? await finnSak(scope, forrige.sakId) : await hosTeamet(scope, brukerId);
  if (!gammel) return null;
  const erSaksbehandler = scope.ansatt.tilknytninger.some(
    (t) => t.rolle === 'SAKSBEHANDLER' && t.teamId === gammel.teamId,
  );
  const saksbehandlerId = erSaksbehandler ? scope.ansatt.id : gammel.saksbehandlerId;
  const { sakId } = await opprettSak(scope, {
    brukerId,
    teamId: gammel.teamId,
    saksbehandlerId,
    mottatt: scope.iDag,
  });
  return finnSak(scope, sakId);
}

/** Uten et vedtak fra før: hos teamet som gir personen hjelp, og hos saksbehandleren som åpner utkastet. */
async function hosTeamet(
  scope: Scope,
  brukerId: string,
): Promise<Pick<Sak, 'teamId' | 'saksbehandlerId'> | null> {
  const ansvar = await scope.tx.teamansvar.findFirst({
    where: { brukerId, ...gjelder(scope.iDag) },
    orderBy: [{ relasjon: 'asc' }, { fom: 'desc' }],
    select: { teamId: true },
  });
  return ansvar && { teamId: ansvar.teamId, saksbehandlerId: scope.ansatt.id };
}

interface Start {
  inn: NyttUtkast;
  type: Vedtakstype;
  forrige: Vedtak | null;
  sak: Sak;
}

async function skrivUtkast(scope: Scope, start: Start): Promise<string> {
  const { inn, type, forrige, sak } = start;
  const grunnlag = await kartleggingsgrunnlag(scope, inn.brukerId);
  const fra = await bunke(scope, inn.brukerId, inn.egneOrdId);
  const virkningFom = startVirkning(type, scope.iDag);
  const uker = type === 'AKUTT' ? AKUTT_REVURDERES_UKER : fra.revurderingUker;
  const { id } = await scope.tx.vedtak.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      sakId: sak.id,
      brukerId: inn.brukerId,
      teamId: sak.teamId,
      type,
      forrigeVedtakId: forrige?.id ?? null,
      kartleggingId: grunnlag.kartleggingId,
      egneOrdId: fra.egneOrd?.id ?? null,
      formaal: girTjenester(type) ? (forrige?.innhold.formaal ?? '') : '',
      begrunnelse: inn.begrunnelse?.trim() || startBegrunnelse(grunnlag),
      brukersSyn: startSyn(fra.egneOrd?.tekst ?? null),
      virkningFomDato: dbDag(virkningFom),
      revurderesInnenDato: dbDag(startRevurdering(virkningFom, uker)),
      utredetAvId: utrederFor(scope, sak),
      tjenesteansvarligId: fra.tjenesteansvarligId,
      mestringsperiodeId: inn.mestringsperiodeId ?? null,
      klageId: inn.klageId ?? null,
      omgjoringsgrunn: type === 'OMGJORING' ? (inn.omgjoringsgrunn ?? null) : null,
    },
    select: { id: true },
  });
  const akutte = forrige ? await akutteLinjer(scope, inn.brukerId, forrige.id) : [];
  const foer = [...(forrige?.innhold.linjer ?? []), ...akutte];
  await skrivLinjer(scope, id, startlinjer(type, foer, foreslaaLinjer(grunnlag)));
  await skrivMaal(
    scope,
    id,
    type === 'OPPHOR' && forrige ? forrige.innhold.maal.map((m) => m.maalId) : fra.maalIder,
  );
  await vedtaksHendelse(scope, 'vedtak.opprettet', { id, brukerId: inn.brukerId, sakId: sak.id });
  return id;
}

/** Saksbehandleren utreder, også når det er teamet som åpner utkastet etter en revurdering. */
const utrederFor = (scope: Scope, sak: Sak): string =>
  scope.ansatt.tilknytninger.some((t) => t.rolle === 'SAKSBEHANDLER') ? scope.ansatt.id : sak.saksbehandlerId;

export const dbDag = (dag: Dato | null): Date | null => dag && toDbDate(dag);

export async function skrivLinjer(scope: Scope, vedtakId: string, linjer: readonly Linje[]): Promise<void> {
  const { virksomhetId } = scope.ansatt;
  await scope.tx.vedtakslinje.createMany({
    data: linjer.map((linje, i) => ({ ...linje, virksomhetId, vedtakId, rekkefolge: i + 1 })),
  });
}

export async function skrivMaal(scope: Scope, vedtakId: string, maalIder: readonly string[]): Promise<void> {
  const { virksomhetId } = scope.ansatt;
  await scope.tx.vedtaksmaal.deleteMany({ where: { vedtakId } });
  await scope.tx.vedtaksmaal.createMany({
    data: [...new Set(maalIder)].map((maalId, i) => ({ virksomhetId, vedtakId, maalId, rekkefolge: i + 1 })),
  });
}

/** Kolonnene som skjemaet skriver i. */
export const innholdskolonner = (inn: Omit<Vedtaksinnhold, 'linjer' | 'maal'>) => ({
  type: inn.type,
  formaal: inn.formaal,
  begrunnelse: inn.begrunnelse,
  brukersSyn: inn.brukersSyn,
  virkningFomDato: dbDag(inn.virkningFom),
  revurderesInnenDato: dbDag(inn.revurderesInnen),
  forhaandsvarselDato: dbDag(inn.forhaandsvarsel),
  varselSvarfristDato: dbDag(inn.varselSvarfrist),
  uttaltSegDato: dbDag(inn.uttaltSeg),
  utenVarselGrunn: inn.utenVarselGrunn,
  utsattIverksetting: inn.utsattIverksetting,
  utsattGrunn: inn.utsattGrunn,
  reduksjonsgrunn: inn.reduksjonsgrunn,
  omgjoringsgrunn: inn.omgjoringsgrunn,
  akuttTidspunkt: inn.akutt?.tidspunkt ?? null,
  akuttBestemtAvId: inn.akutt?.bestemtAvId ?? null,
  akuttMuntlig: inn.akutt?.muntlig ?? false,
  akuttGrunn: inn.akutt?.grunn ?? '',
});

export const vedtaksHendelse = (
  scope: Scope,
  type: string,
  vedtak: { id: string; brukerId: string; sakId: string },
  data: Record<string, string | string[] | null> = {},
) =>
  skrivHendelse(scope, {
    type,
    objektType: 'vedtak',
    objektId: vedtak.id,
    brukerId: vedtak.brukerId,
    sakId: vedtak.sakId,
    data,
  });
