import 'server-only';
import { gjelder } from '@/lib/domain/bruker/queries';
import type { Prisma } from '@/lib/platform/db/client';
import type { Scope } from '@/lib/domain/tilgang/types';
import { maalHos, tjenesterIVedtak } from '@/lib/domain/tiltaksplan/queries';
import { stoppFor } from '@/lib/domain/tiltaksplan/utrulling/queries';
import type { Besokstatus } from '@/lib/domain/tiltaksplan/utrulling/types';
import { addDays, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { LANGT_VINDU_DAGER } from '../ansikter/rules';
import type { Valgbar, Valgtperson } from './types';

/** Teamets personer, de filteret slipper fram, etter navn. */
export async function personerI(
  scope: Scope,
  filter: Prisma.BrukerWhereInput,
  teamId: string,
  dato: Dato,
): Promise<Valgbar[]> {
  const rader = await scope.tx.bruker.findMany({
    where: { AND: [filter, { ansvar: { some: { relasjon: 'TJENESTE', teamId, ...gjelder(dato) } } }] },
    orderBy: [{ fornavn: 'asc' }, { etternavn: 'asc' }, { id: 'asc' }],
    select: { id: true, fornavn: true, etternavn: true },
  });
  const stopp = await stoppFor(scope, { brukerIder: rader.map((r) => r.id), fra: dato, til: dato });
  const hviler = new Set(stopp.map((s) => s.brukerId));
  return rader.map((r) => ({
    id: r.id,
    navn: `${r.fornavn} ${r.etternavn}`,
    stoppet: hviler.has(r.id),
  }));
}

/** Personen, målene og tjenestene det ekstra kan bygge på. Null når filteret ikke slipper henne fram. */
export async function valgtperson(
  scope: Scope,
  filter: Prisma.BrukerWhereInput,
  teamId: string,
  brukerId: string,
  dato: Dato,
): Promise<Valgtperson | null> {
  const person = (await personerI(scope, { AND: [filter, { id: brukerId }] }, teamId, dato))[0];
  if (!person) return null;
  const maal = await maalHos(scope, brukerId);
  return {
    ...person,
    maal: maal
      .filter((m) => m.status === 'AKTIVT')
      .map((m) => ({ id: m.id, tittel: m.tittel, egneOrd: m.egneOrdUtdrag })),
    tjenester: await tjenesterIVedtak(scope, brukerId),
  };
}

export interface Avlysningsfakta {
  status: Besokstatus;
  avlystAvNoen: boolean;
  bareIDagFor: boolean;
  stoppet: boolean;
}

export async function avlysningsfakta(
  scope: Scope,
  besokId: string,
  brukerId: string,
  dato: Dato,
): Promise<Avlysningsfakta> {
  const { status } = await scope.tx.besok.findUniqueOrThrow({
    where: { id: besokId },
    select: { status: true },
  });
  const hendelse = await scope.tx.hendelse.findFirst({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      objektType: 'besok',
      objektId: besokId,
      type: { in: ['besok.avlystIDag', 'besok.avlysningAngret'] },
    },
    orderBy: [{ tidspunkt: 'desc' }, { id: 'desc' }],
    select: { type: true, data: true },
  });
  return {
    status,
    avlystAvNoen: hendelse?.type === 'besok.avlystIDag',
    bareIDagFor: (hendelse?.data as { bareIDagFor?: boolean } | undefined)?.bareIDagFor ?? false,
    stoppet: (await stoppFor(scope, { brukerIder: [brukerId], fra: dato, til: dato })).length > 0,
  };
}

/** Hvem personen kjenner: de som har vært der i vinduet, og den som har ansvaret. */
export async function kjenner(
  scope: Scope,
  brukerId: string,
  dato: Dato,
): Promise<{ kjente: Set<string>; ansvarligId: string | null }> {
  const { virksomhetId } = scope.ansatt;
  const moter = await scope.tx.besokstildeling.findMany({
    where: {
      virksomhetId,
      brukerId,
      dato: { gt: toDbDate(addDays(dato, -LANGT_VINDU_DAGER)), lt: toDbDate(dato) },
      besok: { status: { in: ['PLANLAGT', 'FERDIG', 'AVVIK'] } },
    },
    distinct: ['ansattId'],
    select: { ansattId: true },
  });
  const ansvar = await scope.tx.tjenesteansvar.findFirst({
    where: { virksomhetId, brukerId, ...gjelder(dato) },
    orderBy: { fom: 'desc' },
    select: { ansattId: true },
  });
  return { kjente: new Set(moter.map((m) => m.ansattId)), ansvarligId: ansvar?.ansattId ?? null };
}
