import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { fromDbDate, fromDbDateOrNull } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import type { Revurderbart, Revurderingsfakta, Vedtaksfakta } from './types';

/** Fakta for policyen: brukeren revurderingen gjelder. Null når den ikke finnes hos denne leietakeren. */
export async function revurderingsfakta(
  scope: Scope,
  revurderingId: string,
): Promise<Revurderingsfakta | null> {
  const rad = await scope.tx.revurdering.findUnique({
    where: { id: revurderingId },
    select: { brukerId: true, vedtakId: true, status: true, versjon: true, egneOrdId: true },
  });
  const bruker = rad && (await brukerfakta(scope, rad.brukerId));
  return rad && bruker ? { ...bruker, ...rad, revurderingId } : null;
}

/** Fakta for policyen når revurderingen ennå ikke finnes. */
export async function vedtaksfakta(scope: Scope, vedtakId: string): Promise<Vedtaksfakta | null> {
  const rad = await scope.tx.vedtak.findUnique({ where: { id: vedtakId }, select: { brukerId: true } });
  const bruker = rad && (await brukerfakta(scope, rad.brukerId));
  return bruker ? { ...bruker, vedtakId } : null;
}

/** Det fristregelen spør om, for ett vedtak. */
export async function hentRevurderbart(
  scope: Scope,
  vedtakId: string,
): Promise<(Revurderbart & { aapenId: string | null }) | null> {
  const rad = await scope.tx.vedtak.findUnique({
    where: { id: vedtakId },
    select: { status: true, type: true, revurderesInnenDato: true, revurderinger: REVURDERINGER },
  });
  if (!rad) return null;
  const utkast = rad.revurderinger.flatMap((r) => (r.nyttVedtakId ? [r.nyttVedtakId] : []));
  return tilRevurderbart(rad, await utkaststatuser(scope, utkast));
}

/** Radene som avgjør fristen: den åpne, og den siste fullførte. Nyeste først. */
export const REVURDERINGER = {
  orderBy: [{ fullfortTidspunkt: { sort: 'desc', nulls: 'first' } }, { forfallDato: 'asc' }],
  take: 2,
  select: {
    id: true,
    status: true,
    forfallDato: true,
    nesteForfallDato: true,
    nyttVedtakId: true,
    skrivesAvId: true,
  },
} satisfies Prisma.Vedtak$revurderingerArgs;

interface Vedtaksrad {
  status: Revurderbart['status'];
  type: Revurderbart['type'];
  revurderesInnenDato: Date | null;
  revurderinger: {
    id: string;
    status: string;
    forfallDato: Date;
    nesteForfallDato: Date | null;
    nyttVedtakId: string | null;
  }[];
}

/** Hvor utkastene fra tidligere revurderinger står. */
export async function utkaststatuser(
  scope: Scope,
  ider: string[],
): Promise<Map<string, Revurderbart['status']>> {
  if (ider.length === 0) return new Map();
  const rader = await scope.tx.vedtak.findMany({
    where: { id: { in: ider } },
    select: { id: true, status: true },
  });
  return new Map(rader.map((rad) => [rad.id, rad.status]));
}

export function tilRevurderbart(rad: Vedtaksrad, utkast: ReadonlyMap<string, Revurderbart['status']>) {
  const aapen = rad.revurderinger.find((r) => r.status !== 'FULLFORT');
  const forrige = rad.revurderinger.find((r) => r.status === 'FULLFORT');
  return {
    status: rad.status,
    type: rad.type,
    revurderesInnen: fromDbDateOrNull(rad.revurderesInnenDato),
    aapen: aapen ? { forfallDato: fromDbDate(aapen.forfallDato) } : null,
    aapenId: aapen?.id ?? null,
    forrige: forrige
      ? {
          nesteForfallDato: fromDbDateOrNull(forrige.nesteForfallDato),
          utkaststatus: (forrige.nyttVedtakId && utkast.get(forrige.nyttVedtakId)) || null,
        }
      : null,
  };
}
