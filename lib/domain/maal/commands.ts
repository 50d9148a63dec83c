import 'server-only';
import { refuse, ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { kanGaaTil, utenAnforsel } from './rules';
import type { LagreMaal } from './schema';
import type { Maalstatus, Nivaa } from './types';

const ENDRET_AV_ANNEN = refuse({
  domain: 'tilgang',
  code: 'KunneIkkeLagre',
  reason: 'EndretAvAnnen',
});

const kolonner = (inn: LagreMaal) => ({
  tittel: inn.tittel,
  utgangspunkt: inn.utgangspunkt,
  maaltilstand: inn.maaltilstand,
  maalepunkt: inn.maalepunkt,
  innenDato: toDbDate(inn.innenDato),
  egneOrdId: inn.egneOrdUtdrag ? (inn.egneOrdId ?? null) : null,
  egneOrdUtdrag: inn.egneOrdUtdrag ? utenAnforsel(inn.egneOrdUtdrag) : null,
  viktighet: inn.viktighet,
  vanskelighet: inn.vanskelighet,
  utgangsnivaa: inn.utgangsnivaa,
  nivaaMinus2: inn.nivaaer.minus2,
  nivaaMinus1: inn.nivaaer.minus1,
  nivaa0: inn.nivaaer.null,
  nivaaPluss1: inn.nivaaer.pluss1,
  nivaaPluss2: inn.nivaaer.pluss2,
});

export async function opprettMaal(scope: Scope, inn: LagreMaal): Promise<{ maalId: string }> {
  const { _max } = await scope.tx.maal.aggregate({
    where: { brukerId: inn.brukerId },
    _max: { rekkefolge: true },
  });
  const rad = await scope.tx.maal.create({
    data: {
      ...kolonner(inn),
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId: inn.brukerId,
      rekkefolge: (_max.rekkefolge ?? 0) + 1,
    },
    select: { id: true },
  });
  await hendelse(scope, 'maal.opprettet', rad.id, inn.brukerId);
  return { maalId: rad.id };
}

export async function endreMaal(
  scope: Scope,
  maalId: string,
  versjon: number,
  inn: LagreMaal,
): Promise<Result<{ maalId: string }, Refusal>> {
  const { count } = await scope.tx.maal.updateMany({
    where: { id: maalId, versjon },
    data: { ...kolonner(inn), versjon: { increment: 1 } },
  });
  if (count === 0) return ENDRET_AV_ANNEN;
  await hendelse(scope, 'maal.endret', maalId, inn.brukerId);
  return ok({ maalId });
}

export async function fjernMaal(
  scope: Scope,
  maalId: string,
  versjon: number,
  brukerId: string,
): Promise<Result<{ brukerId: string }, Refusal>> {
  const { count } = await scope.tx.maal.updateMany({
    where: { id: maalId, versjon, status: 'UTKAST' },
    data: { status: 'AVSLUTTET', versjon: { increment: 1 } },
  });
  if (count === 0) return ENDRET_AV_ANNEN;
  await hendelse(scope, 'maal.fjernet', maalId, brukerId);
  return ok({ brukerId });
}

export interface NyMaalvurdering {
  maalId: string;
  brukerId: string;
  nivaa: Nivaa;
  tekst: string | null;
  dato: Dato;
  besokId?: string | null;
  revurderingId?: string | null;
}

/** Bare kallet skrives; den som kaller, har spurt `kanVurderes`. */
export async function vurderMaal(scope: Scope, ny: NyMaalvurdering): Promise<{ vurderingId: string }> {
  const { brukerId, dato, ...rest } = ny;
  const rad = await scope.tx.maalvurdering.create({
    data: {
      ...rest,
      dato: toDbDate(dato),
      virksomhetId: scope.ansatt.virksomhetId,
      vurdertAvId: scope.ansatt.id,
      tidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  await skrivHendelse(scope, {
    type: 'maal.vurdert',
    objektType: 'maal',
    objektId: ny.maalId,
    brukerId,
    data: { nivaa: ny.nivaa, vurderingId: rad.id },
  });
  return { vurderingId: rad.id };
}

/** Vedtaket er fattet: målene det bygger på, er ikke lenger utkast. Andre statuser røres ikke. */
export async function taMaalIBruk(scope: Scope, brukerId: string, ider: readonly string[]): Promise<void> {
  const rader = await scope.tx.maal.findMany({
    where: { id: { in: [...ider] }, brukerId, status: 'UTKAST' },
    select: { id: true },
  });
  for (const { id } of rader) await settMaalstatus(scope, brukerId, id, 'AKTIVT');
}

/** Følger overgangstabellen. Falskt svar når målet ikke kan gå dit fra der det er. */
export async function settMaalstatus(
  scope: Scope,
  brukerId: string,
  maalId: string,
  til: Maalstatus,
): Promise<boolean> {
  const rad = await scope.tx.maal.findFirst({
    where: { id: maalId, brukerId },
    select: { status: true },
  });
  if (!rad || !kanGaaTil(rad.status, til)) return false;
  await scope.tx.maal.update({
    where: { id: maalId },
    data: { status: til, versjon: { increment: 1 } },
  });
  await hendelse(scope, `maal.${HENDELSE[til]}`, maalId, brukerId);
  return true;
}

const HENDELSE = {
  UTKAST: 'opprettet',
  AKTIVT: 'tattIBruk',
  NAADD: 'naadd',
  AVSLUTTET: 'avsluttet',
} as const;

const hendelse = (scope: Scope, type: string, objektId: string, brukerId: string) =>
  skrivHendelse(scope, { type, objektType: 'maal', objektId, brukerId });
