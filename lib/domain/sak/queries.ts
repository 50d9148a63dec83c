import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { dayOf, fromDbDate, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { brukerfakta, gjelder, kolleger } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Rolle, Scope } from '@/lib/domain/tilgang/types';
import type { Saksfrister } from './types';

/** Fakta for policyen når saken er kjent. */
export async function sakfakta(
  scope: Scope,
  sakId: string,
): Promise<(Brukerfakta & { sakId: string }) | null> {
  const sak = await scope.tx.sak.findUnique({ where: { id: sakId }, select: { brukerId: true } });
  const fakta = sak && (await brukerfakta(scope, sak.brukerId));
  return fakta ? { ...fakta, sakId } : null;
}

export const FRISTKOLONNER = {
  status: true,
  mottattDato: true,
  forelopigSvarDato: true,
  svarVentesDato: true,
  avsluttetDato: true,
  vedtak: {
    where: { fattetTidspunkt: { not: null } },
    orderBy: { fattetTidspunkt: 'asc' },
    take: 1,
    select: { fattetTidspunkt: true },
  },
} as const satisfies Prisma.SakSelect;

export const somFrister = (rad: Prisma.SakGetPayload<{ select: typeof FRISTKOLONNER }>): Saksfrister => {
  const fattet = rad.vedtak[0]?.fattetTidspunkt ?? null;
  return {
    status: rad.status,
    mottatt: fromDbDate(rad.mottattDato),
    forelopigSvar: fromDbDateOrNull(rad.forelopigSvarDato),
    svarVentes: fromDbDateOrNull(rad.svarVentesDato),
    avsluttet: fromDbDateOrNull(rad.avsluttetDato),
    vedtatt: fattet && dayOf(fattet),
  };
};

export async function saksfrister(scope: Scope, sakId: string): Promise<Saksfrister> {
  return somFrister(await scope.tx.sak.findUniqueOrThrow({ where: { id: sakId }, select: FRISTKOLONNER }));
}

export interface Teamvalg {
  id: string;
  navn: string;
}

export const alleTeam = (scope: Scope): Promise<Teamvalg[]> =>
  scope.tx.team.findMany({ select: { id: true, navn: true }, orderBy: { navn: 'asc' } });

/** De som har en rolle i teamet en dag. */
export async function medRolle(scope: Scope, teamId: string, rolle: Rolle, dag: Dato = scope.iDag) {
  const rader = await scope.tx.teamtilknytning.findMany({
    where: { teamId, rolle, ...gjelder(dag), ansatt: gjelder(dag) },
    select: { ansatt: { select: { id: true, fornavn: true, etternavn: true, profesjon: true } } },
    orderBy: [{ ansatt: { fornavn: 'asc' } }, { ansattId: 'asc' }],
  });
  return rader.map(({ ansatt }) => ({ ...ansatt, navn: `${ansatt.fornavn} ${ansatt.etternavn}` }));
}

/** Tjenesteansvarlig i dag, eller null. */
export async function tjenesteansvarligFor(scope: Scope, brukerId: string): Promise<string | null> {
  const rad = await scope.tx.tjenesteansvar.findFirst({
    where: { brukerId, ...gjelder(scope.iDag) },
    orderBy: { fom: 'desc' },
    select: { ansattId: true },
  });
  return rad?.ansattId ?? null;
}

/** Har noen av brukerens team denne ansatte i en fagrolle i dag? */
export async function erFagITeamet(scope: Scope, fakta: Brukerfakta, ansattId: string): Promise<boolean> {
  const dag = toDbDate(scope.iDag);
  const antall = await scope.tx.teamtilknytning.count({
    where: {
      ansattId,
      rolle: 'FAG',
      ansatt: gjelder(scope.iDag),
      ...gjelder(scope.iDag),
      team: {
        ansvar: {
          some: { brukerId: fakta.brukerId, fom: { lte: dag }, OR: [{ tom: null }, { tom: { gte: dag } }] },
        },
      },
    },
  });
  return antall > 0;
}

const HISTORIE = 50;

/** Alt siden viser om én sak. */
export async function hentSak(scope: Scope, sakId: string) {
  const rad = await scope.tx.sak.findUniqueOrThrow({
    where: { id: sakId },
    select: {
      ...FRISTKOLONNER,
      id: true,
      saksnummer: true,
      versjon: true,
      teamId: true,
      saksbehandlerId: true,
      team: { select: { navn: true } },
      bruker: {
        select: {
          id: true,
          fornavn: true,
          etternavn: true,
          fodselsdato: true,
          telefon: true,
          adresse: true,
          postnummer: true,
          poststed: true,
          ansvar: { where: gjelder(scope.iDag), select: { teamId: true }, orderBy: { relasjon: 'asc' } },
          maal: { where: { status: { not: 'AVSLUTTET' } }, select: { id: true } },
        },
      },
      henvendelser: { orderBy: [{ mottattDato: 'asc' }, { id: 'asc' }] },
      kartlegginger: {
        orderBy: [{ kartlagtDato: 'desc' }, { id: 'desc' }],
        select: { id: true, status: true },
      },
    },
  });
  const vedtak = await scope.tx.vedtak.findMany({
    where: { sakId },
    orderBy: { opprettetTidspunkt: 'desc' },
    select: { id: true, status: true },
  });
  const historie = await scope.tx.hendelse.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId: rad.bruker.id, sakId },
    orderBy: [{ tidspunkt: 'desc' }, { id: 'desc' }],
    take: HISTORIE,
    select: { id: true, type: true, tidspunkt: true, ansattId: true, data: true },
  });
  const tjenesteansvarligId = await tjenesteansvarligFor(scope, rad.bruker.id);
  const navn = await kolleger(scope, [
    rad.saksbehandlerId,
    tjenesteansvarligId,
    ...rad.henvendelser.map((h) => h.registrertAvId),
    ...historie.map((h) => h.ansattId),
  ]);
  return { rad, frister: somFrister(rad), vedtak, historie, tjenesteansvarligId, navn };
}
export type Saksrader = Awaited<ReturnType<typeof hentSak>>;
