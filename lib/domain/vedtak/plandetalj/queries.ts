import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { erFattet } from '../rules';
import type { Plandetalj, Planhint } from './types';

const IKKE_AVGJORT = { angretTidspunkt: null, tattIBrukTidspunkt: null, tattBortTidspunkt: null } as const;

/** Detaljene som venter på noen som planlegger, eldst først. */
export async function ventendeDetaljer(scope: Scope, brukerId: string): Promise<Plandetalj[]> {
  const rader = await scope.tx.plandetalj.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId, ...IKKE_AVGJORT },
    orderBy: [{ flyttetTidspunkt: 'asc' }, { id: 'asc' }],
    include: { vedtak: { select: { status: true } } },
  });
  return rader.map((rad) => ({
    id: rad.id,
    tekst: rad.tekst,
    hint: rad.hint as unknown as Planhint,
    maalId: rad.maalId,
    fra: rad.vedtakId ? 'VEDTAK' : 'MAAL',
    erUtkast: rad.vedtak !== null && !erFattet(rad.vedtak.status),
  }));
}

export const finnDetalj = (scope: Scope, id: string) =>
  scope.tx.plandetalj.findUnique({ where: { id, virksomhetId: scope.ansatt.virksomhetId } });
export type Detaljrad = NonNullable<Awaited<ReturnType<typeof finnDetalj>>>;

export const erAvgjort = (rad: Detaljrad): boolean =>
  Boolean(rad.angretTidspunkt ?? rad.tattIBrukTidspunkt ?? rad.tattBortTidspunkt);
