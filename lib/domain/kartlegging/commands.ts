import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate } from '@/lib/platform/time/dato';
import { flyttSak } from '@/lib/domain/sak/commands';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { dagensSett } from './funksjonsprofil/queries';
import { sisteKartlegging } from './queries';
import { forhaandsutfylt } from './rules';
import type { LagreKartlegging } from './schema';
import type { Kartleggingsutkast } from './types';

export interface Kartleggingsnokkel {
  brukerId: string;
  kartleggingId: string;
}

/** Ett utkast om gangen per bruker: er et begynt, fortsetter vi på det. */
export async function startKartlegging(
  scope: Scope,
  brukerId: string,
  sakId: string | null,
): Promise<Kartleggingsnokkel> {
  // To som starter samtidig, skal få det samme utkastet.
  await scope.tx.$queryRaw`select id from bruker where id = ${brukerId}::uuid for update`;
  const begynt = await scope.tx.kartlegging.findFirst({
    where: { brukerId, status: 'UTKAST' },
    select: { id: true },
  });
  if (begynt) return { brukerId, kartleggingId: begynt.id };
  const { id } = await scope.tx.kartlegging.create({
    data: {
      ...forhaandsutfylt(await sisteKartlegging(scope, { brukerId })),
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      sakId,
      kartlagtDato: toDbDate(scope.iDag),
      kartlagtAvId: scope.ansatt.id,
      variabelsett: (await dagensSett(scope)).sett,
    },
    select: { id: true },
  });
  if (sakId) await flyttSak(scope, sakId, 'KARTLEGGES');
  await hendelse(scope, 'kartlegging.startet', { brukerId, kartleggingId: id }, sakId);
  return { brukerId, kartleggingId: id };
}

export async function lagreUtkast(
  scope: Scope,
  utkast: Kartleggingsutkast,
  inn: LagreKartlegging,
): Promise<Result<Kartleggingsnokkel, Refusal>> {
  const { versjon, egneOrd, skaarer, kartleggingId, kartlagtDato, ...tekster } = inn;
  const { count } = await scope.tx.kartlegging.updateMany({
    where: { id: kartleggingId, versjon, status: 'UTKAST' },
    data: {
      ...tekster,
      kartlagtDato: toDbDate(kartlagtDato),
      egneOrdUtkast: medVanligeLinjeskift(egneOrd),
      versjon: { increment: 1 },
    },
  });
  if (count === 0) return refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
  await scope.tx.funksjonsskaar.deleteMany({ where: { kartleggingId } });
  await scope.tx.funksjonsskaar.createMany({
    data: Object.entries(skaarer).map(([variabel, skaar]) => ({
      virksomhetId: scope.ansatt.virksomhetId,
      kartleggingId,
      variabel,
      skaar,
    })),
  });
  await hendelse(scope, 'kartlegging.lagret', { brukerId: utkast.brukerId, kartleggingId }, utkast.sakId);
  return ok({ brukerId: utkast.brukerId, kartleggingId });
}

/** Ordene blir en rad som aldri endres, og kartleggingen låses. Kalles etter `lagreUtkast`, i samme transaksjon. */
export async function ferdigstill(
  scope: Scope,
  utkast: Kartleggingsutkast,
  inn: LagreKartlegging & { egneOrd: string },
): Promise<void> {
  const { brukerId, sakId } = utkast;
  const ord = await scope.tx.egneOrd.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      tekst: medVanligeLinjeskift(inn.egneOrd)!,
      spurtAvId: inn.kartlagtAvId,
      spurtDato: toDbDate(inn.kartlagtDato),
      tilStede: inn.tilStede,
      kilde: 'KARTLEGGING',
      opprettetTidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  await scope.tx.kartlegging.update({
    where: { id: inn.kartleggingId },
    data: { status: 'FERDIG', egneOrdId: ord.id, egneOrdUtkast: null, ferdigTidspunkt: scope.clock.now() },
  });
  if (sakId) await flyttSak(scope, sakId, 'UTREDES');
  await hendelse(scope, 'kartlegging.ferdigstilt', { brukerId, kartleggingId: inn.kartleggingId }, sakId);
}

/** Nettlesere sender \r\n. Ordene er de samme; utdrag skal kunne finnes igjen i dem. */
const medVanligeLinjeskift = (tekst: string | null): string | null => tekst?.replace(/\r\n?/g, '\n') ?? null;

const hendelse = (scope: Scope, type: string, nokkel: Kartleggingsnokkel, sakId: string | null) =>
  skrivHendelse(scope, {
    type,
    objektType: 'kartlegging',
    objektId: nokkel.kartleggingId,
    brukerId: nokkel.brukerId,
    sakId,
  });
