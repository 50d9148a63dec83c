import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { addWeeks, toDbDate } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { gjelder, kolleger, nyesteOrd } from '@/lib/domain/bruker/queries';
import { listeteam } from '@/lib/domain/bruker/liste/rules';
import { TYPER_SOM_GIR } from '@/lib/domain/vedtak/rules';
import { REVURDERINGER, utkaststatuser } from '../queries';
import { VARSEL_UKER } from '../rules';
import type { Listeutvalg } from './types';

/** Flere enn dette er ikke en liste, men en opprydding. De eldste kommer alltid med. */
export const MAKS_RADER = 100;

/** Gjeldende vedtak der en dato er innen fire uker. Regelen avgjør; dette er bare det grove utvalget. */
export async function hentKandidater(scope: Scope, tilgang: Prisma.BrukerWhereInput, utvalg: Listeutvalg) {
  const innen = { lte: toDbDate(addWeeks(scope.iDag, VARSEL_UKER)) };
  const rader = await scope.tx.vedtak.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      status: 'FATTET',
      type: { in: [...TYPER_SOM_GIR] },
      bruker: { AND: [tilgang, utvalgsfilter(scope, utvalg)] },
      OR: [
        { revurderesInnenDato: innen },
        { revurderinger: { some: { status: { not: 'FULLFORT' }, forfallDato: innen } } },
      ],
    },
    orderBy: [{ revurderesInnenDato: 'asc' }, { id: 'asc' }],
    take: MAKS_RADER,
    select: {
      id: true,
      status: true,
      type: true,
      revurderesInnenDato: true,
      revurderinger: REVURDERINGER,
      bruker: {
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
        },
      },
    },
  });
  const revurderinger = rader.flatMap((rad) => rad.revurderinger);
  const utkast = await utkaststatuser(
    scope,
    revurderinger.flatMap((r) => (r.nyttVedtakId ? [r.nyttVedtakId] : [])),
  );
  const navn = await kolleger(scope, [
    ...rader.flatMap((rad) => rad.bruker.tjenesteansvarlige.map((t) => t.ansattId)),
    ...revurderinger.map((r) => r.skrivesAvId),
  ]);
  return { rader, utkast, navn };
}

export type Kandidat = Awaited<ReturnType<typeof hentKandidater>>['rader'][number];

function utvalgsfilter(scope: Scope, utvalg: Listeutvalg): Prisma.BrukerWhereInput {
  const { ansatt, iDag } = scope;
  if (utvalg === 'mine')
    return {
      OR: [
        { tjenesteansvarlige: { some: { ansattId: ansatt.id, ...gjelder(iDag) } } },
        { saker: { some: { saksbehandlerId: ansatt.id, status: { not: 'AVSLUTTET' } } } },
      ],
    };
  const team = listeteam(ansatt);
  return team ? { ansvar: { some: { teamId: team.id, ...gjelder(iDag) } } } : {};
}
