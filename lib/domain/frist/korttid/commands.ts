import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { opprettSak } from '@/lib/domain/sak/commands';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { opprettUtkast } from '@/lib/domain/vedtak/commands';
import { gjeldendeVedtak } from '@/lib/domain/vedtak/queries';
import { finnSak } from '@/lib/domain/vedtak/utkast/queries';
import type { NyKorttid } from './schema';
import type { Korttidsfakta, Vedtaksvei } from './types';

export async function opprettKorttid(scope: Scope, ny: NyKorttid, teamId: string): Promise<string> {
  const { fom, planlagtSlutt, ...resten } = ny;
  const { id } = await scope.tx.korttidstjeneste.create({
    data: {
      ...resten,
      virksomhetId: scope.ansatt.virksomhetId,
      teamId,
      fomDato: toDbDate(fom),
      planlagtSluttDato: toDbDate(planlagtSlutt),
      registrertAvId: scope.ansatt.id,
    },
    select: { id: true },
  });
  await korttidshendelse(scope, 'korttid.registrert', { id, brukerId: ny.brukerId, sakId: ny.sakId });
  return id;
}

type Endring = Prisma.KorttidstjenesteUncheckedUpdateManyInput;

/** Endrer bare utgaven den som skriver, hadde foran seg. */
async function endre(
  scope: Scope,
  { korttidId, versjon }: { korttidId: string; versjon: number },
  data: Endring,
): Promise<Result<null, Refusal>> {
  const { count } = await scope.tx.korttidstjeneste.updateMany({
    where: { id: korttidId, versjon },
    data: { ...data, versjon: { increment: 1 } },
  });
  if (count === 0) return refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
  return ok(null);
}

export async function avslutt(
  scope: Scope,
  fakta: Korttidsfakta,
  inn: { versjon: number; dato: Dato; grunn: string },
): Promise<Result<{ korttidId: string }, Refusal>> {
  const { korttidId } = fakta;
  const endret = await endre(
    scope,
    { korttidId, versjon: inn.versjon },
    { avsluttetDato: toDbDate(inn.dato), avsluttetGrunn: inn.grunn },
  );
  if (!endret.ok) return endret;
  await korttidshendelse(scope, 'korttid.avsluttet', { ...fakta, id: korttidId }, { grunn: inn.grunn });
  return ok({ korttidId });
}

/** Åpner utkastet og knytter det til. Klokka går til vedtaket er fattet: et utkast er ikke et vedtak. */
export async function aapneVedtak(
  scope: Scope,
  fakta: Korttidsfakta,
  inn: { versjon: number; vei: Vedtaksvei },
): Promise<Result<{ vedtakId: string }, Refusal>> {
  const { brukerId, korttidId } = fakta;
  const egen = fakta.sakId && (await finnSak(scope, fakta.sakId));
  const sakId = egen && !egen.erAvsluttet ? egen.id : await nySak(scope, brukerId, korttidId);
  const utkast = await opprettUtkast(scope, {
    brukerId,
    ...(sakId ? { sakId } : {}),
    ...(inn.vei === 'AKUTT' ? { type: 'AKUTT' as const } : {}),
  });
  if (!utkast.ok) return utkast;
  const { vedtakId } = utkast.value;
  const endret = await endre(
    scope,
    { korttidId, versjon: inn.versjon },
    { vedtakId, sakId: utkast.value.sakId },
  );
  if (!endret.ok) return endret;
  await korttidshendelse(scope, 'korttid.blirVedtak', {
    id: korttidId,
    brukerId,
    sakId: utkast.value.sakId,
  });
  return ok({ vedtakId });
}

/** Har personen et vedtak fra før, åpner vedtak saken selv. Ellers begynner den her. */
async function nySak(scope: Scope, brukerId: string, korttidId: string): Promise<string | null> {
  if (await gjeldendeVedtak(scope, brukerId)) return null;
  const { teamId, fomDato } = await scope.tx.korttidstjeneste.findUniqueOrThrow({
    where: { id: korttidId },
    select: { teamId: true, fomDato: true },
  });
  const mottatt = fomDato.toISOString().slice(0, 10) as Dato;
  const { sakId } = await opprettSak(scope, {
    brukerId,
    teamId,
    saksbehandlerId: scope.ansatt.id,
    mottatt: mottatt < scope.iDag ? mottatt : scope.iDag,
  });
  return sakId;
}

const korttidshendelse = (
  scope: Scope,
  type: string,
  korttid: { id: string; brukerId: string; sakId: string | null },
  data: Prisma.InputJsonObject = {},
) =>
  skrivHendelse(scope, {
    type,
    objektType: 'korttid',
    objektId: korttid.id,
    brukerId: korttid.brukerId,
    sakId: korttid.sakId,
    data,
  });
