import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { addDays, toDbDate } from '@/lib/platform/time/dato';
import { gjelder } from '../queries';
import type { NyeOnsker } from './schema';

/** False når noen lagret først. Hendelsen sier at ønskene ble endret, ikke hva de er. */
export async function settOnsker(scope: Scope, inn: NyeOnsker): Promise<boolean> {
  const { brukerId, versjon, onsketKjonn = null, onsketSpraak = null, dyr } = inn;
  const { count } = await scope.tx.bruker.updateMany({
    where: { id: brukerId, virksomhetId: scope.ansatt.virksomhetId, versjon },
    data: { onsketKjonn, onsketSpraak, dyr: [...new Set(dyr)], versjon: { increment: 1 } },
  });
  if (count === 0) return false;
  await skrivHendelse(scope, {
    type: 'bruker.onskerSatt',
    objektType: 'bruker',
    objektId: brukerId,
    brukerId,
    data: {},
  });
  return true;
}

/** Grunnen skrives ingen steder: den hører hjemme i samtalen med teamlederen. */
export async function settIkkepar(scope: Scope, brukerId: string, ansattId: string): Promise<string> {
  const { id } = await scope.tx.ikkepar.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      ansattId,
      bestemtAvId: scope.ansatt.id,
      fom: toDbDate(scope.iDag),
    },
    select: { id: true },
  });
  await skrivHendelse(scope, {
    type: 'bruker.ikkeparSatt',
    objektType: 'ikkepar',
    objektId: id,
    brukerId,
    data: {},
  });
  return id;
}

/** Slutter å gjelde med en gang: siste dag er i går. False når den alt er avsluttet. */
export async function avsluttIkkepar(scope: Scope, brukerId: string, ikkeparId: string): Promise<boolean> {
  const { count } = await scope.tx.ikkepar.updateMany({
    where: { id: ikkeparId, brukerId, virksomhetId: scope.ansatt.virksomhetId, ...gjelder(scope.iDag) },
    data: { tom: toDbDate(addDays(scope.iDag, -1)) },
  });
  if (count === 0) return false;
  await skrivHendelse(scope, {
    type: 'bruker.ikkeparAvsluttet',
    objektType: 'ikkepar',
    objektId: ikkeparId,
    brukerId,
    data: {},
  });
  return true;
}
