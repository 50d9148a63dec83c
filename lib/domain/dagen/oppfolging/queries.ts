import 'server-only';
import { brukerfakta, gjelder } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Prisma } from '@/lib/platform/db/client';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fromDbDate } from '@/lib/platform/time/dato';
import { erForbi, etterFrist } from './rules';
import type { Oppfolging } from './types';

/** De som ikke er lukket, for dem filteret slipper fram. Uten team: hos alle jeg kan se. */
export async function aapne(
  scope: Scope,
  filter: Prisma.OppfolgingWhereInput,
  hvor: Prisma.OppfolgingWhereInput,
): Promise<Oppfolging[]> {
  const rader = await scope.tx.oppfolging.findMany({
    where: { AND: [filter, { virksomhetId: scope.ansatt.virksomhetId, utfortTidspunkt: null }, hvor] },
    select: {
      id: true,
      versjon: true,
      slag: true,
      tekst: true,
      frist: true,
      stopp: { select: { sted: true } },
      bruker: {
        select: {
          id: true,
          fornavn: true,
          etternavn: true,
          tjenesteansvarlige: {
            where: gjelder(scope.iDag),
            orderBy: { fom: 'desc' },
            take: 1,
            select: { ansattId: true },
          },
        },
      },
    },
  });
  return rader
    .map(({ stopp, bruker, frist, ...rad }) => ({
      ...rad,
      sted: stopp?.sted ?? null,
      frist: fromDbDate(frist),
      erForbi: erForbi(fromDbDate(frist), scope.iDag),
      bruker: { id: bruker.id, kort: `${bruker.fornavn} ${bruker.etternavn.charAt(0)}.` },
      erMin: bruker.tjenesteansvarlige[0]?.ansattId === scope.ansatt.id,
    }))
    .toSorted(etterFrist);
}

export interface Oppfolgingsfakta {
  bruker: Brukerfakta;
  brukerId: string;
  erLukket: boolean;
  /** Stoppet den kom av, finnes og er ikke over. */
  stoppetGjelder: boolean;
}

export async function oppfolgingsfakta(scope: Scope, oppfolgingId: string): Promise<Oppfolgingsfakta | null> {
  const rad = await scope.tx.oppfolging.findUnique({
    where: { id: oppfolgingId },
    select: { brukerId: true, utfortTidspunkt: true, stopp: { select: { tom: true } } },
  });
  const bruker = rad && (await brukerfakta(scope, rad.brukerId));
  if (!bruker) return null;
  const tom = rad.stopp?.tom;
  return {
    bruker,
    brukerId: rad.brukerId,
    erLukket: rad.utfortTidspunkt !== null,
    stoppetGjelder: !tom || fromDbDate(tom) >= scope.iDag,
  };
}
