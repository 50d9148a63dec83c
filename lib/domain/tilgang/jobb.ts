import 'server-only';
import { transaction } from '@/lib/platform/db/client';
import type { Clock } from '@/lib/platform/time/clock';
import { lagScope } from './scope';
import type { Ansatt, Scope } from './types';

/**
 * Porten for arbeid ingen har bedt om: den daglige utrullingen. Ingen er innlogget, så ingen rolle gir rett til noe, og
 * leietakeren settes for akkurat denne transaksjonen. Ingenting fra nettet når hit.
 */
export async function kjorJobb<T>(
  virksomhetId: string,
  clock: Clock,
  arbeid: (scope: Scope) => Promise<T>,
): Promise<T> {
  return transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.virksomhet_id', ${virksomhetId}, true)`;
    return arbeid(lagScope(tx, ingen(virksomhetId), clock));
  });
}

/** Leietakerne, og ikke mer om dem. Egen regel i databasen slipper fram bare dette, og bare for den som sier hva hun er. */
export async function leietakere(): Promise<string[]> {
  return transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.jobb', 'utrulling', true)`;
    const rader = await tx.$queryRaw<{ id: string }[]>`select id from virksomhet order by id`;
    return rader.map((rad) => rad.id);
  });
}

/** Én om gangen for samme navn, uansett hvor mange instanser som står oppe. Null når en annen holder på. */
export async function alene<T>(scope: Scope, navn: string, arbeid: () => Promise<T>): Promise<T | null> {
  const [rad] = await scope.tx.$queryRaw<{ fikk: boolean }[]>`
    select pg_try_advisory_xact_lock(${LAAS}::int, hashtext(${navn})) as fikk`;
  return rad?.fikk ? arbeid() : null;
}

/** En nøkkel for seg selv i databasen. */
const LAAS = 7_270_741;

const ingen = (virksomhetId: string): Ansatt => ({
  id: '00000000-0000-0000-0000-000000000000',
  virksomhetId,
  fornavn: '',
  etternavn: '',
  profesjon: 'TEAMLEDER',
  tilknytninger: [],
  valgtTeamId: null,
});
