import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import { flyttUkedag } from '@/lib/domain/tiltaksplan/utrulling/ukedag/commands';
import { weekday } from '@/lib/platform/time/dato';
import type { Ukebesok } from '../uke/omfordeling/types';
import { fasteTiltak, opptatt } from './queries';
import { ledigGruppeFor, plangrunn } from './rules';
import type { Hjem } from './types';

interface NyDel {
  besokId: string;
  brukerId: string;
  dato: Dato;
  hjem: Hjem;
  til: Dagsdel;
  serie: readonly Ukebesok[];
}

/**
 * Planen får ukedagen i en annen del av dagen. Besøkene flyttes dit de skal ligge først, så planen kjenner dem igjen, og den som
 * har dem, beholder dem. De som er låst til delen av dagen, er teamets for den dagen og blir liggende. Null når noen kom først.
 */
export async function flyttDel(scope: Scope, inn: NyDel): Promise<Hjem | null> {
  const { besokId, brukerId, dato, til, serie } = inn;
  const laast = serie.filter((b) => b.laastDagsdel).map((b) => b.id);
  const med = serie.filter((b) => !b.laastDagsdel).map((b) => b.id);
  const tiltak = await fasteTiltak(scope, besokId);
  const dager = [dato, ...serie.map((b) => b.dato)];
  const gruppe = ledigGruppeFor(til, await opptatt(scope, brukerId, dager, [besokId, ...med]));
  await scope.tx.besok.update({ where: { id: besokId }, data: { dagsdel: til, gruppe, bareIDag: false } });
  await scope.tx.besok.updateMany({
    where: { id: { in: med } },
    data: { dagsdel: til, gruppe, versjon: { increment: 1 } },
  });
  await scope.tx.besok.updateMany({
    where: { id: { in: laast } },
    data: { bareIDag: true, versjon: { increment: 1 } },
  });
  const endret = await flyttUkedag(scope, {
    brukerId,
    tiltakIder: tiltak.map((t) => t.id),
    fom: dato,
    grunn: plangrunn(dato, inn.hjem.dagsdel, til),
    ukedag: weekday(dato),
    dagsdel: til,
    gruppe,
  });
  return endret ? { dagsdel: til, gruppe } : null;
}
