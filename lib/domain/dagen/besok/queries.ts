import 'server-only';
import { fromDbDate, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { maaBesvares } from './rules';
import type { Besoksfakta, Oppgavefakta } from './types';

/** Fakta for policyen. Null når besøket ikke finnes hos denne leietakeren. */
export async function besokfakta(scope: Scope, besokId: string): Promise<Besoksfakta | null> {
  const rad = await scope.tx.besok.findUnique({
    where: { id: besokId },
    select: {
      id: true,
      dato: true,
      status: true,
      brukerId: true,
      tildelinger: { select: { ansattId: true } },
    },
  });
  const bruker = rad && (await brukerfakta(scope, rad.brukerId));
  if (!rad || !bruker) return null;
  return {
    besokId: rad.id,
    dato: fromDbDate(rad.dato),
    status: rad.status,
    tildelt: rad.tildelinger.map((t) => t.ansattId),
    bruker,
  };
}

/** Oppgavene i besøket, slik reglene trenger dem. */
export async function oppgavefakta(scope: Scope, besokId: string): Promise<Oppgavefakta[]> {
  const rader = await scope.tx.besokTiltak.findMany({
    where: { besokId },
    select: {
      tiltakId: true,
      tiltak: { select: { maalId: true, tjeneste: true, maaGjores: true, kompetanse: true } },
    },
    orderBy: { id: 'asc' },
  });
  return rader.map(({ tiltakId, tiltak }) => ({
    tiltakId,
    maalId: tiltak.maalId,
    tjeneste: tiltak.tjeneste,
    maaBesvares: maaBesvares(tiltak),
  }));
}

/** Dagen besøket sist ble meldt ferdig. Leses av historien; besøket selv har ikke noe tidspunkt. */
export async function sistMeldtFerdig(scope: Scope, besokId: string): Promise<Date | null> {
  const rad = await scope.tx.hendelse.findFirst({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      objektType: 'besok',
      objektId: besokId,
      type: { in: ['besok.ferdig', 'besok.avvik'] },
    },
    orderBy: { tidspunkt: 'desc' },
    select: { tidspunkt: true },
  });
  return rad?.tidspunkt ?? null;
}

/** Besøkene mine en dag. Filteret er policyens. */
export async function mineBesok(scope: Scope, dato: Dato, utvalg: object): Promise<string[]> {
  const dag = toDbDate(dato);
  const rader = await scope.tx.besok.findMany({
    where: {
      AND: [
        utvalg,
        {
          virksomhetId: scope.ansatt.virksomhetId,
          dato: dag,
          tildelinger: {
            some: { virksomhetId: scope.ansatt.virksomhetId, ansattId: scope.ansatt.id, dato: dag },
          },
        },
      ],
    },
    select: { id: true },
  });
  return rader.map((rad) => rad.id);
}
