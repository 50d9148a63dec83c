import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fromDbDate } from '@/lib/platform/time/dato';
import { gjelder, kolleger } from '../queries';
import type { Navngitt } from '../types';
import type { Ikkepar } from './types';

export const onskene = (scope: Scope, brukerId: string) =>
  scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: { id: true, fornavn: true, versjon: true, dyr: true, onsketKjonn: true, onsketSpraak: true },
  });
export type Onskerad = Awaited<ReturnType<typeof onskene>>;

/** De som ikke skal dit nå. */
export async function ikkeparFor(
  scope: Scope,
  brukerId: string,
): Promise<(Ikkepar & { ansattId: string })[]> {
  const rader = await scope.tx.ikkepar.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId, ...gjelder(scope.iDag) },
    select: { id: true, ansattId: true, bestemtAvId: true, fom: true },
    orderBy: { fom: 'asc' },
  });
  const navn = await kolleger(
    scope,
    rader.flatMap((r) => [r.ansattId, r.bestemtAvId]),
  );
  return rader.map((r) => ({
    id: r.id,
    ansattId: r.ansattId,
    navn: navn.get(r.ansattId)?.navn ?? '',
    bestemtAv: navn.get(r.bestemtAvId)?.navn ?? '',
    fom: fromDbDate(r.fom),
  }));
}

/** De som kan bli satt opp hos henne: i fag, i et team som har henne i dag. */
export const kanKomme = (scope: Scope, brukerId: string): Promise<Navngitt[]> =>
  scope.tx.$queryRaw<Navngitt[]>`
    select distinct a.id, a.fornavn || ' ' || a.etternavn as navn
      from teamansvar ta
      join teamtilknytning tt on tt.team_id = ta.team_id and tt.rolle = 'FAG'
       and tt.fom <= ${scope.iDag}::date and (tt.tom is null or tt.tom >= ${scope.iDag}::date)
      join ansatt a on a.id = tt.ansatt_id and a.fom <= ${scope.iDag}::date and (a.tom is null or a.tom >= ${scope.iDag}::date)
     where ta.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and ta.bruker_id = ${brukerId}::uuid
       and ta.fom <= ${scope.iDag}::date and (ta.tom is null or ta.tom >= ${scope.iDag}::date)
     order by navn`;
