import 'server-only';
import { toDbDate } from '@/lib/platform/time/dato';
import { refuse, ok, type Result, type Refusal } from '@/lib/platform/errors/result';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Besoksfakta, Besokstatus, Fullfort, Notatslag, Oppgaveutfall } from '../types';

const endretAvAnnen = { domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' } as const;

/** Flytter besøket til en ny status, hvis ingen andre har rørt det siden skjermen ble vist. */
async function settStatus(
  scope: Scope,
  fakta: Besoksfakta,
  fra: { versjon: number },
  til: { status: Besokstatus; overlevering?: string },
): Promise<Result<Fullfort, Refusal>> {
  const endret = await scope.tx.besok.updateMany({
    where: { id: fakta.besokId, versjon: fra.versjon, status: fakta.status },
    data: { ...til, versjon: { increment: 1 } },
  });
  if (endret.count === 0) return refuse(endretAvAnnen);
  return ok({ besokId: fakta.besokId, dato: fakta.dato, status: til.status, versjon: fra.versjon + 1 });
}

export interface Fullforing {
  status: Besokstatus;
  versjon: number;
  utfall: Oppgaveutfall[];
  overlevering: string | null;
  notat: { tekst: string; slag: Notatslag } | null;
  maal: { maalId: string; nivaa: number }[];
}

/** Besøket, oppgavene, notatet og målene i én transaksjon. */
export async function fullfor(
  scope: Scope,
  fakta: Besoksfakta,
  hva: Fullforing,
): Promise<Result<Fullfort, Refusal>> {
  const svar = await settStatus(scope, fakta, hva, {
    status: hva.status,
    ...(hva.overlevering ? { overlevering: hva.overlevering } : {}),
  });
  if (!svar.ok) return svar;
  await settUtfall(scope, fakta.besokId, hva.utfall);
  if (hva.notat) await skrivNotat(scope, fakta, hva.notat);
  for (const maal of hva.maal) await skrivVurdering(scope, fakta, { ...maal, tekst: null });
  await skrivHendelse(scope, {
    type: hva.status === 'FERDIG' ? 'besok.ferdig' : 'besok.avvik',
    objektType: 'besok',
    objektId: fakta.besokId,
    brukerId: fakta.bruker.brukerId,
    data: { avvik: hva.utfall.filter((u) => u.utfall !== 'GJORT').map((u) => ({ ...u })) },
  });
  return svar;
}

/** Én setning per utfall, ikke per oppgave: nesten alltid er alt gjort. */
async function settUtfall(scope: Scope, besokId: string, utfall: Oppgaveutfall[]): Promise<void> {
  const gjort = utfall.filter((u) => u.utfall === 'GJORT').map((u) => u.tiltakId);
  if (gjort.length > 0)
    await scope.tx.besokTiltak.updateMany({
      where: { besokId, tiltakId: { in: gjort } },
      data: { utfall: 'GJORT', grunn: null },
    });
  for (const u of utfall.filter((o) => o.utfall !== 'GJORT'))
    await scope.tx.besokTiltak.updateMany({
      where: { besokId, tiltakId: u.tiltakId },
      data: { utfall: u.utfall, grunn: u.grunn },
    });
}

async function skrivNotat(
  scope: Scope,
  fakta: Besoksfakta,
  notat: { tekst: string; slag: Notatslag },
): Promise<void> {
  await scope.tx.notat.createMany({
    data: [
      {
        ...notat,
        virksomhetId: scope.ansatt.virksomhetId,
        brukerId: fakta.bruker.brukerId,
        besokId: fakta.besokId,
        skrevetAvId: scope.ansatt.id,
        tidspunkt: scope.clock.now(),
      },
    ],
  });
}

/** En vurdering hører til dagen for besøket. Retting er en ny rad; den siste gjelder. */
async function skrivVurdering(
  scope: Scope,
  fakta: Besoksfakta,
  vurdering: { maalId: string; nivaa: number; tekst: string | null },
): Promise<void> {
  await scope.tx.maalvurdering.createMany({
    data: [
      {
        ...vurdering,
        virksomhetId: scope.ansatt.virksomhetId,
        dato: toDbDate(fakta.dato),
        besokId: fakta.besokId,
        vurdertAvId: scope.ansatt.id,
        tidspunkt: scope.clock.now(),
      },
    ],
  });
}

/** Tilbake til planlagt. Notater og vurderinger blir stående: det som er skrevet, går ikke tapt. */
export async function angre(
  scope: Scope,
  fakta: Besoksfakta,
  versjon: number,
): Promise<Result<Fullfort, Refusal>> {
  const svar = await settStatus(scope, fakta, { versjon }, { status: 'PLANLAGT' });
  if (!svar.ok) return svar;
  await scope.tx.besokTiltak.updateMany({
    where: { besokId: fakta.besokId },
    data: { utfall: null, grunn: null },
  });
  await skrivHendelse(scope, {
    type: 'besok.angret',
    objektType: 'besok',
    objektId: fakta.besokId,
    brukerId: fakta.bruker.brukerId,
  });
  return svar;
}

export async function observer(
  scope: Scope,
  fakta: Besoksfakta,
  observasjon: { maalId: string; nivaa: number; tekst: string | null },
): Promise<void> {
  await skrivVurdering(scope, fakta, observasjon);
  await skrivHendelse(scope, {
    type: 'besok.observert',
    objektType: 'besok',
    objektId: fakta.besokId,
    brukerId: fakta.bruker.brukerId,
    data: { maalId: observasjon.maalId, nivaa: observasjon.nivaa },
  });
}
