import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { toDbDate } from '@/lib/platform/time/dato';
import { vurderMaal as skrivMaalvurdering } from '@/lib/domain/maal/commands';
import type { Nivaa } from '@/lib/domain/maal/types';
import type { Scope } from '@/lib/domain/tilgang/types';
import { noter } from '../commands';
import type { Maaletidspunkt, Maaleverdi } from '../maaling/types';
import type { Mestringsfakta } from '../types';

/** En ny linje hver gang. Den som vil rette, skriver en ny; ingenting skrives over. */
export async function skrivUke(
  scope: Scope,
  fakta: Mestringsfakta,
  inn: { uke: number; gikkBra: string; neste: string },
): Promise<null> {
  await scope.tx.mestringsnotat.createMany({
    data: [
      {
        virksomhetId: scope.ansatt.virksomhetId,
        periodeId: fakta.periodeId,
        ...inn,
        dato: toDbDate(scope.iDag),
        skrevetAvId: scope.ansatt.id,
        tidspunkt: scope.clock.now(),
      },
    ],
  });
  await noter(scope, fakta, 'mestring.ukeSkrevet', { uke: inn.uke });
  return null;
}

export async function skrivMaaling(
  scope: Scope,
  fakta: Mestringsfakta,
  naar: Maaletidspunkt,
  verdi: Maaleverdi,
): Promise<null> {
  await scope.tx.mestringsmaaling.createMany({
    data: [
      {
        virksomhetId: scope.ansatt.virksomhetId,
        periodeId: fakta.periodeId,
        naar,
        instrument: verdi.instrument,
        verdi: verdi as unknown as Prisma.InputJsonObject,
        dato: toDbDate(scope.iDag),
        utfortAvId: scope.ansatt.id,
        tidspunkt: scope.clock.now(),
      },
    ],
  });
  await noter(scope, fakta, 'mestring.maalt', { naar, instrument: verdi.instrument });
  return null;
}

/** Vurderingen hører til målet. Perioden peker på den som ble gjort i evalueringen. Falskt når målet ikke er med. */
export async function vurderMaal(
  scope: Scope,
  fakta: Mestringsfakta,
  inn: { maalId: string; nivaa: Nivaa; tekst: string | null },
): Promise<boolean> {
  const med = await scope.tx.mestringsmaal.findUnique({
    where: { periodeId_maalId: { periodeId: fakta.periodeId, maalId: inn.maalId } },
    select: { id: true },
  });
  if (!med) return false;
  const { vurderingId } = await skrivMaalvurdering(scope, {
    ...inn,
    brukerId: fakta.brukerId,
    dato: scope.iDag,
  });
  await scope.tx.mestringsmaal.update({ where: { id: med.id }, data: { sluttvurderingId: vurderingId } });
  await noter(scope, fakta, 'mestring.maalVurdert', { maalId: inn.maalId, nivaa: inn.nivaa });
  return true;
}

/** Egne ord, ordrett. En ny rad hver gang; perioden peker på de siste. */
export async function skrivSyn(
  scope: Scope,
  fakta: Mestringsfakta,
  inn: { tekst: string; tilStede: string | null },
): Promise<null> {
  const { id } = await scope.tx.egneOrd.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId: fakta.brukerId,
      tekst: inn.tekst.replace(/\r\n?/g, '\n'),
      tilStede: inn.tilStede,
      spurtAvId: scope.ansatt.id,
      spurtDato: toDbDate(scope.iDag),
      kilde: 'MESTRING',
      opprettetTidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  await scope.tx.mestringsperiode.update({ where: { id: fakta.periodeId }, data: { synEgneOrdId: id } });
  await noter(scope, fakta, 'mestring.synSkrevet');
  return null;
}
