import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { dayOf, fromDbDate, fromDbDateOrNull, toDbDate } from '@/lib/platform/time/dato';
import type { Tiltak } from './types';

const hos = (scope: Scope, brukerId: string) => ({ virksomhetId: scope.ansatt.virksomhetId, brukerId });

/** Alle tiltak brukeren har hatt, eldst først: historien trenger dem som er avløst også. */
export async function tiltakHos(scope: Scope, brukerId: string): Promise<Tiltak[]> {
  const rader = await scope.tx.tiltak.findMany({
    where: hos(scope, brukerId),
    omit: { virksomhetId: true },
    orderBy: [{ fom: 'asc' }, { id: 'asc' }],
  });
  return rader.map((rad) => ({ ...rad, fom: fromDbDate(rad.fom), tom: fromDbDateOrNull(rad.tom) }));
}

/** Bare maalene som arbeides med nå, i rekkefølge, med ordene de kom fra. */
export const maalHos = (scope: Scope, brukerId: string) =>
  scope.tx.maal.findMany({
    where: { ...hos(scope, brukerId), OR: [{ status: 'AKTIVT' }, { tiltak: { some: {} } }] },
    select: { id: true, tittel: true, egneOrdUtdrag: true, innenDato: true, status: true },
    orderBy: { rekkefolge: 'asc' },
  });

/** Tjenestene i vedtak som gjelder. Planen kan ikke gi noe vedtaket ikke gir. */
export async function tjenesterIVedtak(scope: Scope, brukerId: string): Promise<string[]> {
  const linjer = await scope.tx.vedtakslinje.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      utfall: 'INNVILGET',
      vedtak: { brukerId, status: 'FATTET', type: { in: ['INNVILGELSE', 'ENDRING'] } },
    },
    distinct: ['tjeneste'],
    orderBy: { rekkefolge: 'asc' },
    select: { tjeneste: true },
  });
  return linjer.map((linje) => linje.tjeneste);
}

export async function versjonerHos(scope: Scope, brukerId: string) {
  const rader = await scope.tx.planversjon.findMany({
    where: hos(scope, brukerId),
    orderBy: { nummer: 'desc' },
    select: { nummer: true, gjelderFom: true, grunn: true, lagetAvId: true, tidspunkt: true },
  });
  const ansatte = await scope.tx.ansatt.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      id: { in: [...new Set(rader.map((rad) => rad.lagetAvId))] },
    },
    select: { id: true, fornavn: true, etternavn: true },
  });
  const navn = new Map(ansatte.map((a) => [a.id, `${a.fornavn} ${a.etternavn}`]));
  return rader.map((rad) => ({
    nummer: rad.nummer,
    gjelderFom: fromDbDate(rad.gjelderFom),
    grunn: rad.grunn,
    lagetAv: navn.get(rad.lagetAvId) ?? '',
    lagetDato: dayOf(rad.tidspunkt),
  }));
}

export async function sisteVersjon(scope: Scope, brukerId: string): Promise<number> {
  const siste = await scope.tx.planversjon.aggregate({ where: hos(scope, brukerId), _max: { nummer: true } });
  return siste._max.nummer ?? 0;
}

export async function brukernavn(scope: Scope, brukerId: string) {
  const rad = await scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: { id: true, fornavn: true, etternavn: true },
  });
  return { id: rad.id, navn: `${rad.fornavn} ${rad.etternavn}` };
}

export async function stoppNaa(scope: Scope, brukerId: string) {
  const rad = await scope.tx.stopp.findFirst({
    where: {
      ...hos(scope, brukerId),
      fom: { lte: toDbDate(scope.iDag) },
      OR: [{ tom: null }, { tom: { gte: toDbDate(scope.iDag) } }],
    },
    select: { grunn: true, sted: true, fom: true, tom: true },
  });
  return rad && { ...rad, fom: fromDbDate(rad.fom), tom: fromDbDateOrNull(rad.tom) };
}
