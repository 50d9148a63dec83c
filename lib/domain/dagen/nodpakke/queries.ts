import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { forEnTimeSiden } from './rules';
import type { Pakkegrunn } from './types';

const PAKKE = { type: 'nodpakke.laget', objektType: 'nodpakke' } as const;

/** Hvor mange jeg har laget den siste timen. Låser, så to trykk samtidig teller som to. */
export async function mineSisteTime(scope: Scope): Promise<number> {
  await scope.tx
    .$queryRaw`select 1 from (select pg_advisory_xact_lock(hashtext(${`nodpakke ${scope.ansatt.id}`}))) laas`;
  return scope.tx.hendelse.count({
    where: {
      ...PAKKE,
      virksomhetId: scope.ansatt.virksomhetId,
      ansattId: scope.ansatt.id,
      tidspunkt: { gt: forEnTimeSiden(scope.clock.now()) },
    },
  });
}

export interface Pakkerad {
  tidspunkt: Date;
  grunn: Pakkegrunn;
  av: string;
}

/** Den forrige som ble laget for teamet. */
export async function sistePakke(scope: Scope, teamId: string): Promise<Pakkerad | null> {
  const rader = await scope.tx.$queryRaw<Pakkerad[]>`
    select h.tidspunkt, h.data->>'grunn' as grunn, a.fornavn as av
      from hendelse h join ansatt a on a.id = h.ansatt_id
     where h.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and h.objekt_type = ${PAKKE.objektType}
       and h.objekt_id = ${teamId} and h.type = ${PAKKE.type}
     order by h.tidspunkt desc limit 1`;
  return rader[0] ?? null;
}

/** Det som kommer med: planlagt, eller stoppet. */
export const antallIPakken = (scope: Scope, teamId: string, dager: readonly Dato[]): Promise<number> =>
  scope.tx.besok.count({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      teamId,
      dato: { in: dager.map(toDbDate) },
      status: { in: ['PLANLAGT', 'STOPPET'] },
    },
  });
