import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { dayOf } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fristvurdering } from '../frist/rules';
import { somKlage } from '../queries';
import { omgjoringsgrunn } from '../rules';
import type { Klageslag } from '../types';
import type { Visning } from './types';

export const SIDE = 30;

const KOLONNER = {
  bruker: { select: { fornavn: true, etternavn: true } },
  vedtak: { select: { fattetTidspunkt: true, underrettetTidspunkt: true, fattetAvId: true } },
} as const satisfies Prisma.KlageInclude;

interface Valg {
  vis: Visning;
  slag: Klageslag | undefined;
  etter: string | undefined;
}

/** Klager som er gjort om ved et fattet vedtak, er ferdige uten at noen har trykket på noe. */
async function gjortOm(scope: Scope): Promise<{ klageId: string; grunn: string | null; fattet: boolean }[]> {
  const rader = await scope.tx.vedtak.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, type: 'OMGJORING', klageId: { not: null } },
    select: { klageId: true, omgjoringsgrunn: true, status: true },
  });
  return rader.map((r) => ({
    klageId: r.klageId!,
    grunn: r.omgjoringsgrunn,
    fattet: r.status === 'FATTET' || r.status === 'OPPHORT',
  }));
}

/** Én side, de åpne eldst først og de ferdige nyest først. */
export async function hentKlager(scope: Scope, utvalg: Prisma.KlageWhereInput, { vis, slag, etter }: Valg) {
  const omgjoringer = await gjortOm(scope);
  const fattede = omgjoringer.filter((o) => o.fattet);
  const avKlage = fattede.filter((o) => o.grunn === 'KLAGE').map((o) => o.klageId);
  const avStatsforvalter = fattede.filter((o) => o.grunn === 'STATSFORVALTEREN').map((o) => o.klageId);
  const ferdig: Prisma.KlageWhereInput = {
    OR: [
      { status: 'AVSLUTTET' },
      { status: 'MEDHOLD', id: { in: avKlage } },
      { status: { in: ['ENDRET', 'OPPHEVET'] }, id: { in: avStatsforvalter } },
    ],
  };
  const retning = vis === 'aapne' ? 'asc' : 'desc';
  const rader = await scope.tx.klage.findMany({
    where: { AND: [utvalg, slag ? { slag } : {}, vis === 'aapne' ? { NOT: ferdig } : ferdig] },
    include: KOLONNER,
    orderBy: [{ mottattDato: retning }, { id: retning }],
    take: SIDE + 1,
    ...(etter ? { cursor: { id: etter }, skip: 1 } : {}),
  });
  const side = rader.slice(0, SIDE);
  return {
    rader: side.map(({ bruker, vedtak, ...rad }) => {
      const klage = somKlage(rad);
      const omgjoring = omgjoringer.find((o) => o.klageId === klage.id && o.grunn === omgjoringsgrunn(klage));
      return {
        klage,
        navn: `${bruker.fornavn} ${bruker.etternavn}`,
        omgjoring: omgjoring
          ? omgjoring.fattet
            ? ('FATTET' as const)
            : ('UNDER_ARBEID' as const)
          : ('INGEN' as const),
        frist: fristvurdering({
          slag: klage.slag,
          sendt: klage.sendt,
          vedtak: vedtak && {
            fattet: vedtak.fattetTidspunkt && dayOf(vedtak.fattetTidspunkt),
            underrettet: vedtak.underrettetTidspunkt,
            overfort: vedtak.fattetAvId === null,
          },
        }),
      };
    }),
    neste: rader.length > SIDE ? side.at(-1)!.id : null,
  };
}
export type Klagelisterader = Awaited<ReturnType<typeof hentKlager>>;
