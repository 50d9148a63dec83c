import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import type { Scope } from '@/lib/domain/tilgang/types';
import { gjelder, kolleger } from '../queries';
import { sisteOrdMed, sokeord } from '../rules';

export const MAKS_TREFF = 20;

/** Hvert ord må begynne et av ordene i navnet. Ett område i indeksen per ord. */
export async function sokBrukere(scope: Scope, tilgang: Prisma.BrukerWhereInput, tekst: string) {
  const rader = await scope.tx.bruker.findMany({
    where: {
      AND: [
        tilgang,
        ...sokeord(tekst).map((ord) => ({
          navneord: {
            some: { virksomhetId: scope.ansatt.virksomhetId, ord: { gte: ord, lt: sisteOrdMed(ord) } },
          },
        })),
      ],
    },
    orderBy: [{ etternavn: 'asc' }, { fornavn: 'asc' }, { id: 'asc' }],
    take: MAKS_TREFF + 1,
    select: {
      id: true,
      fornavn: true,
      etternavn: true,
      fodselsdato: true,
      tjenesteansvarlige: {
        where: gjelder(scope.iDag),
        orderBy: { fom: 'desc' },
        take: 1,
        select: { ansattId: true },
      },
    },
  });
  const ansatte = await kolleger(
    scope,
    rader.flatMap((r) => r.tjenesteansvarlige.map((t) => t.ansattId)),
  );
  return { rader, ansatte };
}
