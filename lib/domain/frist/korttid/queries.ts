import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { fromDbDate, fromDbDateOrNull } from '@/lib/platform/time/dato';
import { brukerfakta, gjelder, kolleger } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import { medRolle } from '@/lib/domain/sak/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Vedtakstatus } from '@/lib/domain/vedtak/types';
import type { Korttid, Korttidsfakta } from './types';

type Rad = Prisma.KorttidstjenesteGetPayload<object>;

const somKorttid = (rad: Rad, vedtak: ReadonlyMap<string, Vedtakstatus>): Korttid => {
  const status = rad.vedtakId ? vedtak.get(rad.vedtakId) : undefined;
  return {
    id: rad.id,
    versjon: rad.versjon,
    tjeneste: rad.tjeneste,
    fom: fromDbDate(rad.fomDato),
    planlagtSlutt: fromDbDate(rad.planlagtSluttDato),
    avsluttet: fromDbDateOrNull(rad.avsluttetDato),
    vedtak: rad.vedtakId && status ? { id: rad.vedtakId, status } : null,
  };
};

async function vedtakstatuser(scope: Scope, rader: readonly Rad[]): Promise<Map<string, Vedtakstatus>> {
  const ider = rader.flatMap((rad) => rad.vedtakId ?? []);
  if (ider.length === 0) return new Map();
  const vedtak = await scope.tx.vedtak.findMany({
    where: { id: { in: ider } },
    select: { id: true, status: true },
  });
  return new Map(vedtak.map((v) => [v.id, v.status]));
}

/** Alle en person har hatt, nyeste først. */
export async function korttidForBruker(scope: Scope, brukerId: string) {
  const rader = await scope.tx.korttidstjeneste.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId },
    orderBy: [{ fomDato: 'desc' }, { id: 'desc' }],
  });
  const vedtak = await vedtakstatuser(scope, rader);
  return rader.map((rad) => ({ rad, korttid: somKorttid(rad, vedtak) }));
}

/** Fakta for policyen. Null når den ikke finnes hos denne leietakeren. */
export async function korttidsfakta(scope: Scope, korttidId: string): Promise<Korttidsfakta | null> {
  const rad = await scope.tx.korttidstjeneste.findUnique({ where: { id: korttidId } });
  const bruker = rad && (await brukerfakta(scope, rad.brukerId));
  if (!rad || !bruker) return null;
  const korttid = somKorttid(rad, await vedtakstatuser(scope, [rad]));
  return { ...bruker, korttidId, korttid, sakId: rad.sakId };
}

export async function hentKorttid(scope: Scope, fakta: Korttidsfakta) {
  const rad = await scope.tx.korttidstjeneste.findUniqueOrThrow({
    where: { id: fakta.korttidId },
    include: {
      bruker: { select: { id: true, fornavn: true, etternavn: true } },
      sak: { select: { id: true, saksnummer: true } },
    },
  });
  const kommune = await scope.tx.virksomhet.findUniqueOrThrow({
    where: { id: scope.ansatt.virksomhetId },
    select: { navn: true, telefon: true, adresse: true, statsforvalter: true },
  });
  const navn = await kolleger(scope, [rad.ansvarligId, rad.registrertAvId]);
  return { rad, kommune, navn };
}
export type Korttidsrader = Awaited<ReturnType<typeof hentKorttid>>;

export interface Skjemafakta extends Brukerfakta {
  sakId: string | null;
}

/** Saken må være personens egen og åpen. Er den ikke det, finnes den ikke her. */
export async function skjemafakta(
  scope: Scope,
  brukerId: string,
  sakId: string | null,
): Promise<Skjemafakta | null> {
  const bruker = await brukerfakta(scope, brukerId);
  if (!bruker) return null;
  const sak = sakId && (await scope.tx.sak.findUnique({ where: { id: sakId }, select: { brukerId: true } }));
  return sakId && (!sak || sak.brukerId !== brukerId) ? null : { ...bruker, sakId };
}

/** Teamet som har personen i dag, og de som kan ha ansvaret for hjelpen. */
export async function ansvarskandidater(scope: Scope, brukerId: string) {
  const ansvar = await scope.tx.teamansvar.findFirst({
    where: { brukerId, ...gjelder(scope.iDag) },
    orderBy: [{ relasjon: 'asc' }, { fom: 'desc' }],
    select: { teamId: true },
  });
  if (!ansvar) return { teamId: null, kandidater: [] };
  const fag = await medRolle(scope, ansvar.teamId, 'FAG');
  const saksbehandlere = await medRolle(scope, ansvar.teamId, 'SAKSBEHANDLER');
  const unike = new Map([...fag, ...saksbehandlere].map(({ id, navn }) => [id, { id, navn }]));
  return { teamId: ansvar.teamId, kandidater: [...unike.values()] };
}

export const hentNavn = (scope: Scope, brukerId: string) =>
  scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: { id: true, fornavn: true, etternavn: true },
  });
