import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { toDbDate } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { gjelder, kolleger, nyesteOrd } from '../queries';
import { listeteam, varselTil } from './rules';
import type { Utvalg } from './types';

export const SIDESTORRELSE = 50;

const AAPEN = { status: { not: 'FULLFORT' } } satisfies Prisma.RevurderingWhereInput;
const FATTET = {
  status: 'FATTET',
  type: { in: ['INNVILGELSE', 'ENDRING'] },
} satisfies Prisma.VedtakWhereInput;

/** Én side av lista, og raden etter, så vi vet om det er flere. */
export async function hentBrukerliste(
  scope: Scope,
  tilgang: Prisma.BrukerWhereInput,
  inn: { utvalg: Utvalg; etter?: string },
) {
  const rader = await scope.tx.bruker.findMany({
    where: { AND: [tilgang, inn.utvalg === 'mine' ? {} : teamet(scope), utvalgsfilter(scope, inn.utvalg)] },
    // Kolonnene har norsk sortering (collate "nb-x-icu") i databasen: å kommer etter ø.
    orderBy: [{ etternavn: 'asc' }, { fornavn: 'asc' }, { id: 'asc' }],
    take: SIDESTORRELSE + 1,
    ...(inn.etter ? { cursor: { id: inn.etter }, skip: 1 } : {}),
    select: {
      id: true,
      fornavn: true,
      etternavn: true,
      egneOrd: { orderBy: nyesteOrd, take: 1, select: { tekst: true } },
      tjenesteansvarlige: {
        where: gjelder(scope.iDag),
        orderBy: { fom: 'desc' },
        take: 1,
        select: { ansattId: true },
      },
      stopp: {
        where: gjelder(scope.iDag),
        take: 1,
        select: { grunn: true, sted: true, fom: true, tom: true },
      },
      revurderinger: {
        where: AAPEN,
        orderBy: { forfallDato: 'asc' },
        take: 1,
        select: { forfallDato: true },
      },
      vedtak: {
        where: FATTET,
        orderBy: { revurderesInnenDato: 'asc' },
        take: 1,
        select: { revurderesInnenDato: true },
      },
    },
  });
  const ansatte = await kolleger(
    scope,
    rader.flatMap((r) => r.tjenesteansvarlige.map((t) => t.ansattId)),
  );
  return { rader, ansatte };
}

export type Listerad = Awaited<ReturnType<typeof hentBrukerliste>>['rader'][number];

/** Det valgte teamets brukere, og dem jeg har en åpen sak på før de har fått et team. */
function teamet(scope: Scope): Prisma.BrukerWhereInput {
  const team = listeteam(scope.ansatt);
  const ansvar = gjelder(scope.iDag);
  return {
    OR: [
      { ansvar: { some: { teamId: team?.id ?? scope.ansatt.id, ...ansvar } } },
      { ansvar: { none: ansvar }, saker: { some: { saksbehandlerId: scope.ansatt.id } } },
    ],
  };
}

function utvalgsfilter(scope: Scope, utvalg: Utvalg): Prisma.BrukerWhereInput {
  const { iDag, ansatt } = scope;
  const innen = toDbDate(varselTil(iDag));
  switch (utvalg) {
    case 'team':
      return {};
    case 'mine':
      return {
        OR: [
          { tjenesteansvarlige: { some: { ansattId: ansatt.id, ...gjelder(iDag) } } },
          { saker: { some: { saksbehandlerId: ansatt.id, status: { not: 'AVSLUTTET' } } } },
        ],
      };
    case 'stopp':
      return { stopp: { some: gjelder(iDag) } };
    case 'revurdering':
      return {
        OR: [
          { revurderinger: { some: { ...AAPEN, forfallDato: { lte: innen } } } },
          {
            revurderinger: { none: AAPEN },
            vedtak: { some: { ...FATTET, revurderesInnenDato: { lte: innen } } },
          },
        ],
      };
  }
}
