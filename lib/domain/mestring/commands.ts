import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate } from '@/lib/platform/time/dato';
import { settMaalstatus, taMaalIBruk } from '@/lib/domain/maal/commands';
import { sisteNivaa } from '@/lib/domain/maal/rules';
import { flyttSak } from '@/lib/domain/sak/commands';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { endretAvAnnen } from './errors';
import { maalstatusEtter, neste } from './rules';
import type { Folk, Planlegg } from './schema';
import type { Akt, Avbruddsgrunn, Mestringsfakta, Periode, Soknad, Svarbrev, Utfall } from './types';

export interface Periodenokkel {
  brukerId: string;
  periodeId: string;
}

/** Lager perioden. Reglene er spurt av den som kaller; at det bare er én om gangen, holder også databasen. */
export async function opprettPeriode(
  scope: Scope,
  inn: Planlegg,
  fra: { sakId: string | null; kartleggingId: string },
): Promise<Periodenokkel> {
  const { virksomhetId } = scope.ansatt;
  const { id } = await scope.tx.mestringsperiode.create({
    data: {
      virksomhetId,
      brukerId: inn.brukerId,
      ...fra,
      fomDato: toDbDate(inn.fom),
      uker: inn.uker,
      ansvarligId: inn.ansvarligId,
      opprettetAvId: scope.ansatt.id,
    },
    select: { id: true },
  });
  await scope.tx.mestringsmaal.createMany({
    data: [...new Set(inn.maalIder)].map((maalId, i) => ({
      virksomhetId,
      periodeId: id,
      maalId,
      rekkefolge: i + 1,
    })),
  });
  await skrivDeltakere(scope, id, inn);
  const nokkel = { brukerId: inn.brukerId, periodeId: id };
  await noter(scope, { ...nokkel, sakId: fra.sakId }, 'mestring.planlagt', { uker: inn.uker });
  return nokkel;
}

/** Målene tas i bruk den dagen arbeidet starter: fra da av vurderes de, og skrives ikke om. */
export async function startPeriode(
  scope: Scope,
  periode: Periodenokkel & { sakId: string | null; versjon: number },
): Promise<Result<Periodenokkel, Refusal>> {
  const flyttet = await flytt(scope, periode, 'PLANLAGT', 'start', {});
  if (!flyttet) return endretAvAnnen;
  const maal = await scope.tx.mestringsmaal.findMany({
    where: { periodeId: periode.periodeId },
    select: { maalId: true },
  });
  await taMaalIBruk(
    scope,
    periode.brukerId,
    maal.map((m) => m.maalId),
  );
  await noter(scope, periode, 'mestring.startet');
  return ok({ brukerId: periode.brukerId, periodeId: periode.periodeId });
}

export async function settFolk(
  scope: Scope,
  fakta: Mestringsfakta,
  versjon: number,
  folk: Folk,
): Promise<Result<null, Refusal>> {
  const data = { ansvarligId: folk.ansvarligId };
  if (!(await flytt(scope, { ...fakta, versjon }, fakta.status, 'settFolk', data))) return endretAvAnnen;
  await scope.tx.mestringsdeltaker.deleteMany({ where: { periodeId: fakta.periodeId } });
  await skrivDeltakere(scope, fakta.periodeId, folk);
  await noter(scope, fakta, 'mestring.folkSatt', { ansvarligId: folk.ansvarligId });
  return ok(null);
}

async function skrivDeltakere(scope: Scope, periodeId: string, folk: Folk): Promise<void> {
  const { virksomhetId } = scope.ansatt;
  const ansatte = [...new Set(folk.deltakerIder)].filter((id) => id !== folk.ansvarligId);
  await scope.tx.mestringsdeltaker.createMany({
    data: [
      ...ansatte.map((ansattId) => ({ virksomhetId, periodeId, ansattId, navn: null })),
      ...[...new Set(folk.andre)].map((navn) => ({ virksomhetId, periodeId, ansattId: null, navn })),
    ],
  });
}

export async function startEvaluering(
  scope: Scope,
  fakta: Mestringsfakta,
  versjon: number,
): Promise<Result<Periodenokkel, Refusal>> {
  if (!(await flytt(scope, { ...fakta, versjon }, fakta.status, 'evaluer', {}))) return endretAvAnnen;
  await noter(scope, fakta, 'mestring.evalueres');
  return ok({ brukerId: fakta.brukerId, periodeId: fakta.periodeId });
}

/** Tilbake til arbeidet. Evalueringen gjøres på nytt når den nye tiden er ute; det som er skrevet, står. */
export async function forlengPeriode(
  scope: Scope,
  fakta: Mestringsfakta,
  inn: { versjon: number; fraUker: number; uker: number; grunn: string },
): Promise<Result<Periodenokkel, Refusal>> {
  const data = { uker: inn.uker, synEgneOrdId: null };
  if (!(await flytt(scope, { ...fakta, versjon: inn.versjon }, fakta.status, 'forleng', data)))
    return endretAvAnnen;
  await scope.tx.mestringsmaal.updateMany({
    where: { periodeId: fakta.periodeId },
    data: { sluttvurderingId: null },
  });
  await noter(scope, fakta, 'mestring.forlenget', {
    fraUker: inn.fraUker,
    tilUker: inn.uker,
    grunn: inn.grunn,
  });
  return ok({ brukerId: fakta.brukerId, periodeId: fakta.periodeId });
}

export async function avbrytPeriode(
  scope: Scope,
  fakta: Mestringsfakta,
  inn: { versjon: number; grunn: Avbruddsgrunn; tekst: string },
): Promise<Result<Periodenokkel, Refusal>> {
  const data = { avbruddsgrunn: inn.grunn, avbruddstekst: inn.tekst, ...avsluttetNaa(scope) };
  if (!(await flytt(scope, { ...fakta, versjon: inn.versjon }, fakta.status, 'avbryt', data)))
    return endretAvAnnen;
  await noter(scope, fakta, 'mestring.avbrutt', { avbruddsgrunn: inn.grunn });
  return ok({ brukerId: fakta.brukerId, periodeId: fakta.periodeId });
}

export interface Slutt {
  versjon: number;
  endret: string;
  utfall: Utfall;
  soknad: Soknad | null;
}

/** Hun trenger ikke mer hjelp: målene og saken lukkes, og svaret hun får, blir stående ord for ord. */
export async function sluttUtenBehov(
  scope: Scope,
  periode: Periode,
  slutt: Slutt,
  svarbrev: Svarbrev,
): Promise<Result<Periodenokkel, Refusal>> {
  const { versjon, ...felt } = slutt;
  const data = { ...felt, svarbrev: svarbrev as unknown as Prisma.InputJsonObject, ...avsluttetNaa(scope) };
  const nokkel = { brukerId: periode.brukerId, periodeId: periode.id };
  if (!(await flytt(scope, { ...nokkel, versjon }, periode.status, 'sluttUtenBehov', data)))
    return endretAvAnnen;
  for (const { maal } of periode.maal) {
    const til = maalstatusEtter('AVSLUTTET_UTEN_BEHOV', sisteNivaa(maal));
    if (til) await settMaalstatus(scope, periode.brukerId, maal.id, til);
  }
  if (periode.sakId) await flyttSak(scope, periode.sakId, 'AVSLUTTET');
  await noter(scope, { ...nokkel, sakId: periode.sakId }, 'mestring.sluttUtenBehov', {
    soknad: slutt.soknad ?? '',
  });
  return ok(nokkel);
}

/** Perioden er slutt og et vedtak er under arbeid. Vedtakssiden kaller denne når utkastet er laget. */
export async function sluttMedVedtak(
  scope: Scope,
  periode: Periode,
  slutt: Slutt,
  vedtak: { vedtakId: string; sakId: string },
): Promise<Result<null, Refusal>> {
  const { versjon, ...felt } = slutt;
  const data = { ...felt, vedtakId: vedtak.vedtakId, ...avsluttetNaa(scope) };
  const nokkel = { brukerId: periode.brukerId, periodeId: periode.id };
  if (!(await flytt(scope, { ...nokkel, versjon }, periode.status, 'sluttMedVedtak', data)))
    return endretAvAnnen;
  await noter(scope, { ...nokkel, sakId: vedtak.sakId }, 'mestring.sluttMedVedtak', {
    vedtakId: vedtak.vedtakId,
  });
  return ok(null);
}

/** Vedtaket om selve perioden. Kalles av vedtakssiden. */
export async function settPeriodevedtak(
  scope: Scope,
  fakta: Mestringsfakta,
  vedtakId: string,
): Promise<void> {
  await scope.tx.mestringsperiode.update({
    where: { id: fakta.periodeId },
    data: { periodevedtakId: vedtakId, versjon: { increment: 1 } },
  });
  await noter(scope, fakta, 'mestring.periodevedtakAapnet', { vedtakId });
}

const avsluttetNaa = (scope: Scope) => ({
  avsluttetDato: toDbDate(scope.iDag),
  avsluttetAvId: scope.ansatt.id,
});

/** Flytter perioden dit tabellen sier, når den fortsatt er der og slik den ble lest. */
async function flytt(
  scope: Scope,
  periode: { periodeId: string; versjon: number },
  fra: Mestringsfakta['status'],
  akt: Akt,
  data: Prisma.MestringsperiodeUncheckedUpdateManyInput,
): Promise<boolean> {
  const til = neste(fra, akt);
  if (!til) return false;
  const { count } = await scope.tx.mestringsperiode.updateMany({
    where: { id: periode.periodeId, versjon: periode.versjon, status: fra },
    data: { ...data, status: til, versjon: { increment: 1 } },
  });
  return count === 1;
}

export const noter = (
  scope: Scope,
  periode: { periodeId: string; brukerId: string; sakId: string | null },
  type: string,
  data: Record<string, string | number> = {},
) =>
  skrivHendelse(scope, {
    type,
    objektType: 'mestring',
    objektId: periode.periodeId,
    brukerId: periode.brukerId,
    sakId: periode.sakId,
    data,
  });
