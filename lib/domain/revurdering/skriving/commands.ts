import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate } from '@/lib/platform/time/dato';
import { vurderMaal as skrivMaalvurdering } from '@/lib/domain/maal/commands';
import type { Nivaa } from '@/lib/domain/maal/types';
import { endretAvAnnen, nei } from '../errors';
import { kanSkrives } from '../rules';
import type { Revurderingsfakta } from '../types';

const KODE = 'KunneIkkeSkriveIRevurdering';
type Utfort = Result<null, Refusal>;

/** «I dag»: nye egne ord, ordrett. Gamle ord rettes aldri; revurderingen peker på de nyeste. */
export async function skrivOrd(
  scope: Scope,
  fakta: Revurderingsfakta,
  inn: { tekst: string; tilStede: string | null; forrigeOrdId?: string },
): Promise<Utfort> {
  const kan = kanSkrives(fakta.status);
  if (!kan.ok) return kan;
  const ord = await scope.tx.egneOrd.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId: fakta.brukerId,
      tekst: inn.tekst,
      tilStede: inn.tilStede,
      spurtAvId: scope.ansatt.id,
      spurtDato: toDbDate(scope.iDag),
      kilde: 'REVURDERING',
      opprettetTidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  const lagret = await scope.tx.revurdering.updateMany({
    where: { id: fakta.revurderingId, status: 'PAAGAAR', egneOrdId: inn.forrigeOrdId ?? null },
    data: { egneOrdId: ord.id },
  });
  if (lagret.count === 0) return endretAvAnnen;
  await noter(scope, fakta, 'revurdering.ordSkrevet');
  return ok(null);
}

/** Hvor er vi nå? En ny rad hver gang; den siste i revurderingen gjelder. */
export async function vurderMaal(
  scope: Scope,
  fakta: Revurderingsfakta,
  inn: { maalId: string; nivaa: Nivaa; tekst: string | null },
): Promise<Utfort> {
  const kan = kanSkrives(fakta.status);
  if (!kan.ok) return kan;
  const maal = await scope.tx.maal.findFirst({
    where: { id: inn.maalId, brukerId: fakta.brukerId, status: { in: ['AKTIVT', 'NAADD'] } },
    select: { id: true },
  });
  if (!maal) return nei(KODE, 'UkjentMaal');
  await skrivMaalvurdering(scope, {
    maalId: maal.id,
    brukerId: fakta.brukerId,
    nivaa: inn.nivaa,
    tekst: inn.tekst,
    dato: scope.iDag,
    revurderingId: fakta.revurderingId,
  });
  return ok(null);
}

export async function leggTilDeltaker(
  scope: Scope,
  fakta: Revurderingsfakta,
  inn: { ansattId?: string; navn?: string },
): Promise<Utfort> {
  const kan = kanSkrives(fakta.status);
  if (!kan.ok) return kan;
  if (inn.ansattId) {
    const ansatt = await scope.tx.ansatt.findFirst({
      where: { id: inn.ansattId, virksomhetId: scope.ansatt.virksomhetId },
      select: { id: true },
    });
    if (!ansatt) return nei(KODE, 'UkjentDeltaker', { field: 'ansattId' });
  }
  const lagt = await scope.tx.revurderingsdeltaker.createMany({
    data: [
      {
        virksomhetId: scope.ansatt.virksomhetId,
        revurderingId: fakta.revurderingId,
        ansattId: inn.ansattId ?? null,
        navn: inn.navn ?? null,
      },
    ],
    skipDuplicates: true,
  });
  if (lagt.count === 0) return nei(KODE, 'AlleredeMed', { field: 'ansattId' });
  await noter(scope, fakta, 'revurdering.deltakerEndret');
  return ok(null);
}

/** Den som ble lagt til ved en feil, kan tas bort igjen. Den som har skrevet, blir stående. */
export async function fjernDeltaker(
  scope: Scope,
  fakta: Revurderingsfakta,
  deltakerId: string,
): Promise<Utfort> {
  const kan = kanSkrives(fakta.status);
  if (!kan.ok) return kan;
  const fjernet = await scope.tx.revurderingsdeltaker.deleteMany({
    where: { id: deltakerId, revurderingId: fakta.revurderingId, syn: null },
  });
  if (fjernet.count === 0) return nei(KODE, 'HarSkrevet');
  await noter(scope, fakta, 'revurdering.deltakerEndret');
  return ok(null);
}

/** «Slik ser vi det»: én tekst per deltaker, i hver sin rad, så to kan skrive samtidig. */
export async function skrivSyn(
  scope: Scope,
  fakta: Revurderingsfakta,
  inn: { deltakerId: string; syn: string; versjon: number },
): Promise<Utfort> {
  const kan = kanSkrives(fakta.status);
  if (!kan.ok) return kan;
  const finnes = { id: inn.deltakerId, revurderingId: fakta.revurderingId };
  const lagret = await scope.tx.revurderingsdeltaker.updateMany({
    where: { ...finnes, versjon: inn.versjon },
    data: { syn: inn.syn, versjon: { increment: 1 } },
  });
  if (lagret.count === 0) {
    const antall = await scope.tx.revurderingsdeltaker.count({ where: finnes });
    return antall === 0 ? nei(KODE, 'UkjentDeltaker') : endretAvAnnen;
  }
  await noter(scope, fakta, 'revurdering.synSkrevet', { deltakerId: inn.deltakerId });
  return ok(null);
}

const noter = (scope: Scope, fakta: Revurderingsfakta, type: string, data: Record<string, string> = {}) =>
  skrivHendelse(scope, {
    type,
    objektType: 'revurdering',
    objektId: fakta.revurderingId,
    brukerId: fakta.brukerId,
    data,
  });
