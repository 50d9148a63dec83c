import 'server-only';
import { addDays, dayOf, fromDbDate, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { harRett } from '@/lib/domain/tilgang/rules';
import { gjelder, kolleger, nyesteOrd } from '@/lib/domain/bruker/queries';
import { endretSiden } from '../endringer/rules';
import { foreslaattNeste, kanSkrives } from '../rules';
import type { Revurderingsside } from './types';
import { ansikterView, deltakerView, endringsfakta, maalView, ordPar, sidenDato, utfallView } from './view';

const ANTALL_VURDERINGER = 12;
/** Så mange dager bakover regnes ansiktene. */
const ANSIKTSDAGER = 14;

export async function hentSide(scope: Scope, revurderingId: string) {
  const rad = await scope.tx.revurdering.findUniqueOrThrow({
    where: { id: revurderingId },
    include: {
      deltakere: { orderBy: { id: 'asc' } },
      egneOrd: true,
      bruker: {
        select: {
          id: true,
          fornavn: true,
          etternavn: true,
          tjenesteansvarlige: { where: gjelder(scope.iDag), orderBy: { fom: 'desc' }, take: 1 },
          egneOrd: { where: { revurderinger: { none: { id: revurderingId } } }, orderBy: nyesteOrd, take: 6 },
          maal: {
            where: { status: { in: ['AKTIVT', 'NAADD'] } },
            orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }],
            include: {
              vurderinger: { orderBy: [{ dato: 'desc' }, { tidspunkt: 'desc' }], take: ANTALL_VURDERINGER },
            },
          },
          revurderinger: {
            where: { status: 'FULLFORT', id: { not: revurderingId } },
            orderBy: { fullfortTidspunkt: 'desc' },
            take: 1,
            select: { fullfortTidspunkt: true },
          },
          ansvar: { where: gjelder(scope.iDag), select: { teamId: true } },
        },
      },
    },
  });
  const nyttVedtak = rad.nyttVedtakId
    ? await scope.tx.vedtak.findUnique({ where: { id: rad.nyttVedtakId }, select: { id: true, sakId: true } })
    : null;
  return { rad, nyttVedtak };
}

export type Siderader = Awaited<ReturnType<typeof hentSide>>;

/** Alle som er i teamene rundt brukeren i dag. */
export async function hentTeamfolk(scope: Scope, teamIder: string[]) {
  const rader = await scope.tx.teamtilknytning.findMany({
    where: { teamId: { in: teamIder }, ...gjelder(scope.iDag) },
    distinct: ['ansattId'],
    select: { ansatt: { select: { id: true, fornavn: true, etternavn: true, profesjon: true } } },
  });
  return rader.map((rad) => rad.ansatt);
}

export const hentNavn = (scope: Scope, { rad }: Siderader) =>
  kolleger(scope, [
    rad.skrivesAvId,
    rad.egneOrd?.spurtAvId ?? null,
    ...rad.bruker.egneOrd.map((o) => o.spurtAvId),
    ...rad.deltakere.map((d) => d.ansattId),
  ]);

/** Det som har skjedd siden de forrige ordene ble sagt. */
export async function hentHistorie(scope: Scope, brukerId: string, siden: Dato) {
  const { tx, iDag } = scope;
  const virksomhetId = scope.ansatt.virksomhetId;
  const etter = { gt: toDbDate(siden), lte: toDbDate(iDag) };
  const avvik = await tx.besokTiltak.findMany({
    where: {
      virksomhetId,
      utfall: { in: ['IKKE_GJORT', 'AVSLAATT'] },
      besok: { brukerId, dato: etter },
    },
    select: {
      utfall: true,
      grunn: true,
      besok: { select: { dato: true } },
      tiltak: { select: { tekst: true } },
    },
  });
  const stopp = await tx.stopp.findMany({ where: { virksomhetId, brukerId, fom: etter } });
  const planversjoner = await tx.planversjon.findMany({
    where: { virksomhetId, brukerId, gjelderFom: etter },
  });
  const ansvarlige = await tx.tjenesteansvar.findMany({ where: { virksomhetId, brukerId, fom: etter } });
  const navn = await kolleger(
    scope,
    ansvarlige.map((a) => a.ansattId),
  );
  return { avvik, stopp, planversjoner, ansvarlige, navn };
}

export type Historierader = Awaited<ReturnType<typeof hentHistorie>>;

/** Hvem som har vært der i de to vinduene som sammenlignes: nå, og da de forrige ordene ble sagt. */
export async function hentMoter(scope: Scope, brukerId: string, siden: Dato) {
  const vindu = (slutt: Dato) => ({ gte: toDbDate(addDays(slutt, -ANSIKTSDAGER)), lte: toDbDate(slutt) });
  const rader = await scope.tx.besokstildeling.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      OR: [{ dato: vindu(scope.iDag) }, { dato: vindu(siden) }],
      besok: { status: { in: ['PLANLAGT', 'FERDIG', 'AVVIK'] }, dagsdel: { not: 'NATT' } },
    },
    select: { ansattId: true, dato: true },
  });
  return rader.map((rad) => ({ ansattId: rad.ansattId, dato: fromDbDate(rad.dato) }));
}

/** Alt veggskjermen viser. */
export async function byggSide(scope: Scope, revurderingId: string): Promise<Revurderingsside> {
  const rader = await hentSide(scope, revurderingId);
  const { rad } = rader;
  const { bruker } = rad;
  const siden = sidenDato(rad, scope.iDag);
  const navn = await hentNavn(scope, rader);
  const folk = await hentTeamfolk(
    scope,
    bruker.ansvar.map((a) => a.teamId),
  );
  const historie = await hentHistorie(scope, bruker.id, siden);
  const moter = await hentMoter(scope, bruker.id, siden);
  const med = new Set(rad.deltakere.map((d) => d.ansattId));
  return {
    revurderingId,
    vedtakId: rad.vedtakId,
    bruker: { id: bruker.id, fornavn: bruker.fornavn, navn: `${bruker.fornavn} ${bruker.etternavn}` },
    status: rad.status,
    versjon: rad.versjon,
    iDag: scope.iDag,
    forfallDato: fromDbDate(rad.forfallDato),
    startetDato: rad.startetTidspunkt ? dayOf(rad.startetTidspunkt) : null,
    skrivesAv: (rad.skrivesAvId && navn.get(rad.skrivesAvId)?.fornavn) || null,
    ...ordPar(rad, navn),
    maal: bruker.maal.map((maal, indeks) => maalView(maal, indeks + 1, revurderingId)),
    deltakere: rad.deltakere.map((d) => deltakerView(d, bruker.tjenesteansvarlige[0]?.ansattId, navn)),
    kanLeggesTil: folk
      .filter((ansatt) => !med.has(ansatt.id))
      .map(({ id, fornavn, etternavn, profesjon }) => ({ id, navn: `${fornavn} ${etternavn}`, profesjon }))
      .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb')),
    endringer: endretSiden(endringsfakta(historie, rad, siden)),
    siden,
    ansikter: ansikterView(moter, siden, scope.iDag),
    kanSkrive: harRett(scope.ansatt, 'revurdering.lagreOrd') && kanSkrives(rad.status).ok,
    kanStarte: harRett(scope.ansatt, 'revurdering.start') && rad.status === 'PLANLAGT',
    foreslaattNeste: foreslaattNeste(scope.iDag),
    utfall: utfallView(rader),
  };
}
