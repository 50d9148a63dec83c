import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { addDays, toDbDate, yearOf } from '@/lib/platform/time/dato';
import { gjelder } from '@/lib/domain/bruker/queries';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { kanGaaTil, saksnummer } from './rules';
import type { ForelopigSvar } from './schema';
import type { NySak, Sakstatus } from './types';

/**
 * En ny sak med neste nummer i serien. Raden i serien er låst til transaksjonen er ferdig, så to samtidige saker
 * får hvert sitt nummer, og et avslag etterpå gir nummeret tilbake.
 */
export async function opprettSak(scope: Scope, ny: NySak): Promise<{ sakId: string; saksnummer: string }> {
  const { virksomhetId } = scope.ansatt;
  const aar = yearOf(scope.iDag);
  const [serie] = await scope.tx.$queryRaw<{ siste: number }[]>`
    insert into saksnummerserie (virksomhet_id, aar, siste) values (${virksomhetId}::uuid, ${aar}::int, 1)
    on conflict (virksomhet_id, aar) do update set siste = saksnummerserie.siste + 1
    returning siste`;
  const nummer = saksnummer(aar, serie!.siste);
  const { id } = await scope.tx.sak.create({
    data: {
      virksomhetId,
      saksnummer: nummer,
      brukerId: ny.brukerId,
      teamId: ny.teamId,
      saksbehandlerId: ny.saksbehandlerId,
      mottattDato: toDbDate(ny.mottatt),
    },
    select: { id: true },
  });
  await saksHendelse(scope, 'sak.opprettet', id, ny.brukerId);
  return { sakId: id, saksnummer: nummer };
}

/** Flytter saken når overgangstabellen tillater det. Står den der alt, skjer ingenting. */
export async function flyttSak(scope: Scope, sakId: string, til: Sakstatus): Promise<boolean> {
  const sak = await scope.tx.sak.findUnique({
    where: { id: sakId },
    select: { status: true, brukerId: true },
  });
  if (!sak) return false;
  if (sak.status === til) return true;
  if (!kanGaaTil(sak.status, til)) return false;
  await scope.tx.sak.update({
    where: { id: sakId },
    data: {
      status: til,
      versjon: { increment: 1 },
      ...(til === 'AVSLUTTET' ? { avsluttetDato: toDbDate(scope.iDag) } : {}),
    },
  });
  if (til === 'AVSLUTTET') await saksHendelse(scope, 'sak.avsluttet', sakId, sak.brukerId);
  return true;
}

export const lagreForelopigSvar = (scope: Scope, brukerId: string, svar: ForelopigSvar) =>
  lagreSvar(scope, brukerId, svar, 'sak.forelopigSvarSendt', { forelopigSvarDato: toDbDate(scope.iDag) });

export const lagreForsinkelse = (scope: Scope, brukerId: string, svar: ForelopigSvar) =>
  lagreSvar(scope, brukerId, svar, 'sak.forsinkelseMeldt');

async function lagreSvar(
  scope: Scope,
  brukerId: string,
  svar: ForelopigSvar,
  type: 'sak.forelopigSvarSendt' | 'sak.forsinkelseMeldt',
  data: Prisma.SakUpdateManyMutationInput = {},
): Promise<Result<{ sakId: string }, Refusal>> {
  const { count } = await scope.tx.sak.updateMany({
    where: { id: svar.sakId, versjon: svar.versjon },
    data: { ...data, svarVentesDato: toDbDate(svar.forventetDato), versjon: { increment: 1 } },
  });
  if (count === 0) return refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
  await saksHendelse(scope, type, svar.sakId, brukerId, {
    grunn: svar.grunn,
    forventetDato: svar.forventetDato,
  });
  return ok({ sakId: svar.sakId });
}

/** Én tjenesteansvarlig om gangen. Den forrige slutter i går; byttes det to ganger samme dag, rettes dagens rad. */
export async function byttTjenesteansvarlig(
  scope: Scope,
  sakId: string,
  brukerId: string,
  ansattId: string,
): Promise<void> {
  const { tx, iDag, ansatt } = scope;
  const naa = await tx.tjenesteansvar.findMany({ where: { brukerId, ...gjelder(iDag) } });
  if (naa.some((rad) => rad.ansattId === ansattId)) return;
  const satt = naa.find((rad) => rad.fom.getTime() === toDbDate(iDag).getTime());
  await tx.tjenesteansvar.updateMany({
    where: { id: { in: naa.filter((rad) => rad !== satt).map((rad) => rad.id) } },
    data: { tom: toDbDate(addDays(iDag, -1)) },
  });
  if (satt) await tx.tjenesteansvar.update({ where: { id: satt.id }, data: { ansattId } });
  else
    await tx.tjenesteansvar.create({
      data: { virksomhetId: ansatt.virksomhetId, brukerId, ansattId, fom: toDbDate(iDag) },
    });
  await saksHendelse(scope, 'sak.tjenesteansvarligSatt', sakId, brukerId, { ansattId });
}

export const saksHendelse = (
  scope: Scope,
  type: string,
  sakId: string,
  brukerId: string,
  data: Prisma.InputJsonObject = {},
) => skrivHendelse(scope, { type, objektType: 'sak', objektId: sakId, brukerId, sakId, data });
