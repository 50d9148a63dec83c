import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { fromDbDate, toDbDate } from '@/lib/platform/time/dato';
import { kolleger } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { FRISTKOLONNER, somFrister } from '../queries';
import { overFristenTilOgMed } from '../rules';
import type { Sakstatus } from '../types';
import { bolkerFor, bolkerFra, retning } from './rules';
import type { Bolk, Merke, Utvalg } from './types';

export const SIDE = 30;

const KOLONNER = {
  ...FRISTKOLONNER,
  id: true,
  saksnummer: true,
  saksbehandlerId: true,
  team: { select: { navn: true } },
  bruker: { select: { fornavn: true, etternavn: true } },
  henvendelser: {
    orderBy: [{ mottattDato: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { innhold: true, hast: true },
  },
} as const satisfies Prisma.SakSelect;
type Sakrad = Prisma.SakGetPayload<{ select: typeof KOLONNER }>;

export interface Listevalg {
  vis: Utvalg;
  teamId: string | null;
  status: Sakstatus | undefined;
  etter: Merke | null;
}

/** Én side saker, bolk for bolk. Neste side begynner etter den siste raden, så kostnaden følger ikke sidetallet. */
export async function hentSaker(scope: Scope, utvalg: Prisma.SakWhereInput, valg: Listevalg) {
  const rader: { bolk: Bolk; rad: Sakrad }[] = [];
  for (const bolk of bolkerFra(bolkerFor(valg.status), valg.etter)) {
    if (rader.length > SIDE) break;
    const etter = valg.etter?.bolk === bolk ? valg.etter : null;
    const nye = await scope.tx.sak.findMany({
      where: { AND: [utvalg, avgrensning(scope, valg), iBolk(scope, bolk), etter ? bak(etter) : {}] },
      select: KOLONNER,
      orderBy: [{ mottattDato: retning(bolk) }, { id: retning(bolk) }],
      take: SIDE + 1 - rader.length,
    });
    rader.push(...nye.map((rad) => ({ bolk, rad })));
  }
  const side = rader.slice(0, SIDE);
  const siste = side.at(-1);
  return {
    rader: side.map(({ bolk, rad }) => ({ bolk, rad, frister: somFrister(rad) })),
    neste: rader.length > SIDE && siste ? merkeFor(siste.bolk, siste.rad) : null,
    navn: await kolleger(
      scope,
      side.map(({ rad }) => rad.saksbehandlerId),
    ),
  };
}
export type Saklisterader = Awaited<ReturnType<typeof hentSaker>>;

const merkeFor = (bolk: Bolk, rad: Sakrad): Merke => ({
  bolk,
  mottatt: fromDbDate(rad.mottattDato),
  id: rad.id,
});

function avgrensning(scope: Scope, valg: Listevalg): Prisma.SakWhereInput {
  const status = valg.status ? { status: valg.status } : {};
  if (valg.vis === 'mine') return { ...status, saksbehandlerId: scope.ansatt.id };
  if (valg.vis === 'team') return { ...status, teamId: valg.teamId ?? { in: [] } };
  return status;
}

const UBESVART = {
  status: { not: 'AVSLUTTET' },
  forelopigSvarDato: null,
  vedtak: { none: { fattetTidspunkt: { not: null } } },
} as const satisfies Prisma.SakWhereInput;

function iBolk(scope: Scope, bolk: Bolk): Prisma.SakWhereInput {
  const grense = toDbDate(overFristenTilOgMed(scope.iDag));
  switch (bolk) {
    case 'OVER':
      return { ...UBESVART, mottattDato: { lte: grense } };
    case 'INNEN':
      return { ...UBESVART, mottattDato: { gt: grense } };
    case 'BESVART':
      return { status: { not: 'AVSLUTTET' }, NOT: UBESVART };
    case 'AVSLUTTET':
      return { status: 'AVSLUTTET' };
  }
}

function bak(merke: Merke): Prisma.SakWhereInput {
  const dag = toDbDate(merke.mottatt);
  return retning(merke.bolk) === 'asc'
    ? { OR: [{ mottattDato: { gt: dag } }, { mottattDato: dag, id: { gt: merke.id } }] }
    : { OR: [{ mottattDato: { lt: dag } }, { mottattDato: dag, id: { lt: merke.id } }] };
}
