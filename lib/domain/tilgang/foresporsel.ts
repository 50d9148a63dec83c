import 'server-only';
import { transaction, type Tx } from '@/lib/platform/db/client';
import { aapneSesjon } from './queries';
import type { Ansatt } from './types';

export interface Aapen {
  tx: Tx;
  ansatt: Ansatt | null;
}

/**
 * Alle lesinger i én forespørsel deler én transaksjon: den første åpner, den siste lukker.
 * Skallet og siden spør samtidig, og ser derfor det samme øyeblikket.
 */
export class Foresporsel {
  private antall = 0;
  private aapen: { klar: Promise<Aapen>; lukk: (feil?: unknown) => Promise<void> } | null = null;

  constructor(private readonly nokkel: string) {}

  async delta<T>(arbeid: (aapen: Aapen) => Promise<T>): Promise<T> {
    this.antall += 1;
    this.aapen ??= aapne(this.nokkel);
    const denne = this.aapen;
    let feil: unknown;
    try {
      return await arbeid(await denne.klar);
    } catch (grunn) {
      feil = grunn;
      throw grunn;
    } finally {
      this.antall -= 1;
      if (this.antall === 0 || feil !== undefined) {
        if (this.aapen === denne) this.aapen = null;
        await denne.lukk(feil);
      }
    }
  }
}

function aapne(nokkel: string) {
  const start = deferred<Aapen>();
  const slutt = deferred<void>();
  const hele = transaction(async (tx) => {
    start.resolve({ tx, ansatt: await aapneSesjon(tx, nokkel) });
    await slutt.promise;
  });
  // En feil før åpningen (ingen database) skal nå den som venter; senere feil fanges i `lukk`.
  hele.catch((feil: unknown) => start.reject(feil));
  return {
    klar: start.promise,
    lukk: async (feil?: unknown) => {
      if (feil === undefined) slutt.resolve();
      else slutt.reject(feil);
      await hele.catch((grunn: unknown) => {
        if (feil === undefined) throw grunn;
      });
    },
  };
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((ja, nei) => {
    resolve = ja;
    reject = nei;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
