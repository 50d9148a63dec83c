import 'server-only';
import { alene, kjorJobb, leietakere } from '@/lib/domain/tilgang/jobb';
import { log } from '@/lib/platform/log/log';
import type { Clock } from '@/lib/platform/time/clock';
import { rullFram, type Utrullet } from '../commands';
import { harNyeValg, teamene } from './queries';

/**
 * Flytter vinduet fram for alle team i alle leietakere. Ett team om gangen, i hver sin korte transaksjon: et team som
 * feiler, stopper ikke de andre, og et team en annen instans holder på med, hoppes over.
 */
export async function rullFramAlle(clock: Clock): Promise<Utrullet> {
  const sum: Utrullet = { nye: 0, endret: 0, tattBort: 0 };
  for (const virksomhetId of await leietakere())
    for (const teamId of await kjorJobb(virksomhetId, clock, teamene)) {
      const svar = await etTeam(virksomhetId, teamId, clock);
      sum.nye += svar?.nye ?? 0;
      sum.endret += svar?.endret ?? 0;
      sum.tattBort += svar?.tattBort ?? 0;
    }
  log.info({ ...sum }, 'utrulling ferdig');
  return sum;
}

const etTeam = (virksomhetId: string, teamId: string, clock: Clock): Promise<Utrullet | null> =>
  kjorJobb(virksomhetId, clock, (scope) =>
    alene(scope, `utrulling/${teamId}`, () => rullFram(scope, [teamId])),
  ).catch((feil: unknown) => {
    log.error({ teamId, kind: feil instanceof Error ? feil.name : 'thrown value' }, 'utrulling feilet');
    return null;
  });

/** Har noen meldt eller angret et valg av leverandør siden sist? Det kan gjelde fra i morgen, og venter ikke til natta. */
export async function erNoeNytt(clock: Clock, siden: Date): Promise<boolean> {
  for (const virksomhetId of await leietakere())
    if (await kjorJobb(virksomhetId, clock, (scope) => harNyeValg(scope, siden))) return true;
  return false;
}
