import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fromDbDate, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Besokfakta } from './policy';

export interface Flytterad extends Besokfakta {
  brukerId: string;
  dato: Dato;
}

export async function flytterad(scope: Scope, besokId: string): Promise<Flytterad | null> {
  const rad = await scope.tx.besok.findUnique({
    where: { id: besokId },
    select: { teamId: true, brukerId: true, dato: true },
  });
  const bruker = rad && (await brukerfakta(scope, rad.brukerId));
  return bruker ? { teamId: rad.teamId, brukerId: rad.brukerId, dato: fromDbDate(rad.dato), bruker } : null;
}

/** Hvem som sist flyttet besøket, når noen kom først. Bare navnet på den ansatte. */
export async function sistFlyttetAv(scope: Scope, besokId: string): Promise<string | null> {
  const siste = await scope.tx.hendelse.findFirst({
    where: { virksomhetId: scope.ansatt.virksomhetId, objektType: 'besok', objektId: besokId },
    orderBy: { tidspunkt: 'desc' },
    select: { ansattId: true },
  });
  const ansatt =
    siste?.ansattId &&
    (await scope.tx.ansatt.findUnique({ where: { id: siste.ansattId }, select: { fornavn: true } }));
  return ansatt ? ansatt.fornavn : null;
}

/** De andre besøkene hos samme person den dagen, og hva besøket består av: avgjør gruppe og «bare i dag». */
export async function plassering(scope: Scope, besokId: string, brukerId: string, dato: Dato) {
  const alle = await scope.tx.besok.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId, dato: toDbDate(dato) },
    select: {
      id: true,
      dagsdel: true,
      gruppe: true,
      bareIDag: true,
      tiltak: { select: { tiltak: { select: { dagsdel: true, gruppe: true } } } },
    },
  });
  const denne = alle.find((b) => b.id === besokId)!;
  return { denne, andre: alle.filter((b) => b.id !== besokId), tiltak: denne.tiltak.map((t) => t.tiltak) };
}
