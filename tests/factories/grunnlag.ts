import type { Prisma } from '@/lib/platform/db/client';
import { addDays, dayOf, startOfDay, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { navngittId } from './id';
import { nyeRader, type Rader } from './rader';

/** What every builder needs: whose rows they are, what day it is, and where the rows are put. */
export interface Grunnlag {
  virksomhetId: string;
  iDag: Dato;
  naa: Date;
  rader: Rader;
  /** The next number of its kind: 1, 2, 3 … It goes on after the rows are saved. */
  neste: (slag: string) => number;
  /** The next id of its kind. Same builders in the same order, same ids. */
  nyId: (slag: string) => string;
}

export function nyttGrunnlag(navnerom: string, naa: Date): Grunnlag {
  const teller = new Map<string, number>();
  const neste = (slag: string): number => {
    const nummer = (teller.get(slag) ?? 0) + 1;
    teller.set(slag, nummer);
    return nummer;
  };
  return {
    virksomhetId: navngittId(navnerom, 'virksomhet'),
    iDag: dayOf(naa),
    naa,
    rader: nyeRader(),
    neste,
    nyId: (slag) => navngittId(navnerom, slag, neste(slag)),
  };
}

/** Days from today: `om(g, -7)` is a week ago. */
export const om = (g: Grunnlag, dager: number): Dato => addDays(g.iDag, dager);

export const dbDato = toDbDate;
export const dbDatoEllerNull = (dag: Dato | null | undefined): Date | null => (dag ? toDbDate(dag) : null);

/** An instant on a day in Oslo, never later than the seed's own now: history cannot lie ahead. */
export function tidspunkt(g: Grunnlag, dag: Dato, time: number, minutt = 0): Date {
  const instant = startOfDay(dag).getTime() + (time * 60 + minutt) * 60_000;
  return new Date(Math.min(instant, g.naa.getTime()));
}

export interface Hendelsesinn {
  type: string;
  objektType: string;
  objektId: string;
  tidspunkt: Date;
  ansattId?: string | null;
  brukerId?: string | null;
  sakId?: string | null;
  data?: Prisma.InputJsonObject;
}

export function nyHendelse(g: Grunnlag, inn: Hendelsesinn): void {
  g.rader.hendelse.push({
    id: g.nyId('hendelse'),
    virksomhetId: g.virksomhetId,
    ...inn,
    data: inn.data ?? {},
  });
}
