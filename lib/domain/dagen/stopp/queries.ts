import 'server-only';
import { brukerfakta, periode } from '@/lib/domain/bruker/queries';
import type { Brukerfakta, Stoppgrunn } from '@/lib/domain/bruker/types';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dagsdel, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import { addDays, dayOf, fromDbDate, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Periode } from '@/lib/platform/time/periode';
import type { Sisthendt } from './types';

export interface Stopprad extends Periode {
  id: string;
  versjon: number;
  grunn: Stoppgrunn;
  sted: string | null;
}

const felt = { id: true, versjon: true, grunn: true, sted: true, fom: true, tom: true } as const;

/** Alle stopp personen har, også de som er over. */
export async function stoppHos(scope: Scope, brukerId: string): Promise<Stopprad[]> {
  const rader = await scope.tx.stopp.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId },
    select: felt,
    orderBy: { fom: 'asc' },
  });
  return rader.map((rad) => ({ ...rad, ...periode(rad) }));
}

export interface Stoppfakta {
  bruker: Brukerfakta;
  brukerId: string;
  stopp: Stopprad;
  andre: Stopprad[];
  /** Det siste som ble gjort med stoppet, og slutten slik den var før. Null: fra før historien. */
  sist: Sisthendt | null;
}

export async function stoppfakta(scope: Scope, stoppId: string): Promise<Stoppfakta | null> {
  const rad = await scope.tx.stopp.findUnique({ where: { id: stoppId }, select: { brukerId: true } });
  const bruker = rad && (await brukerfakta(scope, rad.brukerId));
  if (!bruker) return null;
  const alle = await stoppHos(scope, rad.brukerId);
  const stopp = alle.find((s) => s.id === stoppId);
  if (!stopp) return null;
  const hendelse = await scope.tx.hendelse.findFirst({
    where: { virksomhetId: scope.ansatt.virksomhetId, objektType: 'stopp', objektId: stoppId },
    orderBy: [{ tidspunkt: 'desc' }, { id: 'desc' }],
    select: { type: true, tidspunkt: true, data: true },
  });
  return {
    bruker,
    brukerId: rad.brukerId,
    stopp,
    andre: alle.filter((s) => s.id !== stoppId),
    sist: hendelse && {
      type: hendelse.type,
      dag: dayOf(hendelse.tidspunkt),
      tomFor: (hendelse.data as { tomFor?: Dato | null }).tomFor ?? null,
    },
  };
}

export const fornavn = async (scope: Scope, brukerId: string): Promise<string> =>
  (await scope.tx.bruker.findUniqueOrThrow({ where: { id: brukerId }, select: { fornavn: true } })).fornavn;

export interface Hvilende {
  id: string;
  dato: Dato;
  dagsdel: Dagsdel;
  gruppe: number;
  antallAnsatte: number;
  kompetanser: Kompetansekode[];
  tildelt: { ansattId: string; plass: number }[];
}

/** Besøk hos personen fra en dag, med en status. */
export async function besokMed(
  scope: Scope,
  brukerId: string,
  status: 'PLANLAGT' | 'STOPPET',
  fra: Dato,
): Promise<Hvilende[]> {
  const rader = await scope.tx.besok.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId, status, dato: { gte: toDbDate(fra) } },
    select: {
      id: true,
      dato: true,
      dagsdel: true,
      gruppe: true,
      antallAnsatte: true,
      kompetanser: true,
      tildelinger: { select: { ansattId: true, plass: true } },
    },
  });
  return rader.map(({ tildelinger, dato, ...rad }) => ({
    ...rad,
    dato: fromDbDate(dato),
    tildelt: tildelinger,
  }));
}

/** Så langt tilbake leter vi etter hvem som pleide å gå samme ukedag. */
const MINNE_DAGER = 56;

/** Hvem som har gått til personen, nyeste først. */
export async function hvemGikk(scope: Scope, brukerId: string, forDag: Dato) {
  const rader = await scope.tx.besokstildeling.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      dato: { gte: toDbDate(addDays(forDag, -MINNE_DAGER)), lt: toDbDate(forDag) },
    },
    orderBy: { dato: 'desc' },
    select: { ansattId: true, plass: true, dato: true, besok: { select: { dagsdel: true, gruppe: true } } },
  });
  return rader.map(({ besok, dato, ...rad }) => ({ ...rad, ...besok, dato: fromDbDate(dato) }));
}
