import { randomUUID } from 'node:crypto';
import { hashSecret } from '@/lib/platform/auth/session-cookie';
import { transaction } from '@/lib/platform/db/client';
import { clockAt, type Clock } from '@/lib/platform/time/clock';
import { opprettSesjon } from '@/lib/domain/tilgang/commands';
import { Foresporsel } from '@/lib/domain/tilgang/foresporsel';
import { kjorLesing, kjorSkriving, type Lesing, type Skriving } from '@/lib/domain/tilgang/porter';
import type { Portsvar } from '@/lib/domain/tilgang/types';

/** Wednesday 25 November 2026 at 07.20 in Oslo: the day the tests live in. */
export const NAA = new Date('2026-11-25T07:20:00+01:00');
export const KLOKKE: Clock = clockAt(NAA);

/** A signed-in ansatt, knocking on the gates without a browser. Real session, real database, real policy. */
export async function loggInn(innloggingId: string, klokke: Clock = KLOKKE) {
  const hemmelighet = await transaction((tx) => opprettSesjon(tx, innloggingId));
  if (!hemmelighet) throw new Error(`no ansatt with sign-in ${innloggingId}`);
  const nokkel = hashSecret(hemmelighet);
  return {
    nokkel,
    les: <I, F, U, V>(laster: { lesing: Lesing<I, F, U, V> }, inn: unknown = {}): Promise<Portsvar<V>> =>
      kjorLesing(laster.lesing, new Foresporsel(nokkel), klokke, inn),
    gjor: <I, F, U, V>(
      handling: { skriving: Skriving<I, F, U, V> },
      inn: unknown,
      idempotensnokkel?: string,
    ): Promise<Portsvar<V>> => kjorSkriving(handling.skriving, nokkel, klokke, inn, idempotensnokkel),
  };
}

export const nyNokkel = (): string => randomUUID();

/** The value, or a failing test that says what the gate answered. */
export function verdi<V>(svar: Portsvar<V>): V {
  if (svar.utfall !== 'OK') throw new Error(`the gate answered ${JSON.stringify(svar)}`);
  return svar.verdi;
}
