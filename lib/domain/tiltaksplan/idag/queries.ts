import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { maalHos, tjenesterIVedtak } from '../queries';
import { stoppFor } from '../utrulling/queries';
import type { Ekstrafakta } from './rules';

/** Alt som er satt opp hos brukeren én dag. */
export const dagenHos = (scope: Scope, brukerId: string, dato: Dato) =>
  scope.tx.besok.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId, dato: toDbDate(dato) },
    select: {
      id: true,
      dagsdel: true,
      gruppe: true,
      status: true,
      tiltak: {
        select: {
          tiltakId: true,
          tiltak: { select: { antallAnsatte: true, anslagMinutter: true, kompetanse: true } },
        },
      },
    },
    orderBy: { gruppe: 'asc' },
  });

export type Dagsbesok = Awaited<ReturnType<typeof dagenHos>>[number];

/** Teamet som gir tjenesten den dagen. */
export async function teamDenDagen(scope: Scope, brukerId: string, dato: Dato): Promise<string | null> {
  const dag = toDbDate(dato);
  const rad = await scope.tx.teamansvar.findFirst({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      relasjon: 'TJENESTE',
      fom: { lte: dag },
      OR: [{ tom: null }, { tom: { gte: dag } }],
    },
    select: { teamId: true },
  });
  return rad?.teamId ?? null;
}

/** Det regelen for noe ekstra spør om. */
export const ekstrafakta = async (scope: Scope, brukerId: string, dato: Dato): Promise<Ekstrafakta> => ({
  maal: await maalHos(scope, brukerId),
  tjenester: await tjenesterIVedtak(scope, brukerId),
  teamId: await teamDenDagen(scope, brukerId, dato),
  stoppet: (await stoppFor(scope, { brukerIder: [brukerId], fra: dato, til: dato })).length > 0,
});
