import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { dayOf, fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import { brukerfakta, gjelder, kolleger, type Kollega } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import { egneOrdFor, maalMedId } from '@/lib/domain/maal/queries';
import type { Profesjon, Scope } from '@/lib/domain/tilgang/types';
import type { Maaleverdi } from './maaling/types';
import { AAPNE } from './rules';
import type { Deltaker, Forlengelse, Mestringsfakta, Mestringsstatus, Periode, Svarbrev } from './types';

/** Fakta for policyen når perioden er kjent. */
export async function mestringsfakta(scope: Scope, periodeId: string): Promise<Mestringsfakta | null> {
  const rad = await scope.tx.mestringsperiode.findUnique({
    where: { id: periodeId },
    select: { brukerId: true, status: true, versjon: true, sakId: true },
  });
  const bruker = rad && (await brukerfakta(scope, rad.brukerId));
  return rad && bruker ? { ...bruker, ...rad, periodeId } : null;
}

/** Perioden som ikke er avsluttet, når det finnes en. */
export const aapenPeriode = (scope: Scope, brukerId: string): Promise<{ id: string } | null> =>
  scope.tx.mestringsperiode.findFirst({
    where: { brukerId, status: { in: [...AAPNE] } },
    select: { id: true },
  });

export interface Periodelinje {
  id: string;
  status: Mestringsstatus;
  fom: Dato;
  uker: number;
  avsluttet: Dato | null;
}

/** Alle periodene til en bruker, nyest først. */
export async function perioder(
  scope: Scope,
  hvor: { brukerId: string } | { sakId: string },
): Promise<Periodelinje[]> {
  const rader = await scope.tx.mestringsperiode.findMany({
    where: hvor,
    orderBy: [{ fomDato: 'desc' }, { id: 'desc' }],
    take: 20,
    select: { id: true, status: true, fomDato: true, uker: true, avsluttetDato: true },
  });
  return rader.map(({ fomDato, avsluttetDato, ...rad }) => ({
    ...rad,
    fom: fromDbDate(fomDato),
    avsluttet: fromDbDateOrNull(avsluttetDato),
  }));
}

export interface Teamperson {
  id: string;
  navn: string;
  profesjon: Profesjon;
}

/** De som kan ha ansvaret eller være med: fagfolk og saksbehandlere i brukerens team i dag. */
export async function teamfolk(scope: Scope, fakta: Brukerfakta): Promise<Teamperson[]> {
  const teamIder = fakta.team.filter((t) => isWithin(t, scope.iDag)).map((t) => t.teamId);
  const rader = await scope.tx.teamtilknytning.findMany({
    where: {
      teamId: { in: teamIder },
      rolle: { in: ['FAG', 'SAKSBEHANDLER'] },
      ...gjelder(scope.iDag),
      ansatt: gjelder(scope.iDag),
    },
    distinct: ['ansattId'],
    select: { ansatt: { select: { id: true, fornavn: true, etternavn: true, profesjon: true } } },
  });
  return rader
    .map(({ ansatt: a }) => ({ id: a.id, navn: `${a.fornavn} ${a.etternavn}`, profesjon: a.profesjon }))
    .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}

const MED_ALT = {
  maal: { orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }] },
  deltakere: { orderBy: { id: 'asc' } },
  notater: { orderBy: [{ dato: 'asc' }, { tidspunkt: 'asc' }] },
  maalinger: { orderBy: [{ dato: 'asc' }, { tidspunkt: 'asc' }] },
} as const satisfies Prisma.MestringsperiodeInclude;
type Rad = Prisma.MestringsperiodeGetPayload<{ include: typeof MED_ALT }>;

/** Alt om én periode, eller null. */
export async function hentPeriode(scope: Scope, periodeId: string): Promise<Periode | null> {
  const rad = await scope.tx.mestringsperiode.findUnique({ where: { id: periodeId }, include: MED_ALT });
  if (!rad) return null;
  const hendelser = await forlengelsesrader(scope, periodeId);
  const navn = await kolleger(scope, [
    rad.ansvarligId,
    rad.avsluttetAvId,
    ...rad.deltakere.map((d) => d.ansattId),
    ...rad.notater.map((n) => n.skrevetAvId),
    ...rad.maalinger.map((m) => m.utfortAvId),
    ...hendelser.map((h) => h.ansattId),
  ]);
  const maal = await maalMedId(
    scope,
    rad.maal.map((m) => m.maalId),
  );
  const syn = rad.synEgneOrdId ? await egneOrdFor(scope, rad.brukerId, rad.synEgneOrdId) : null;
  return {
    ...somPeriode(rad, navn),
    maal: medVurdering(rad, maal),
    syn,
    forlengelser: hendelser.map((h) => somForlengelse(h, navn)),
  };
}

const medVurdering = (rad: Rad, maal: Awaited<ReturnType<typeof maalMedId>>): Periode['maal'] =>
  rad.maal.flatMap(({ maalId, sluttvurderingId }) => {
    const ett = maal.find((m) => m.id === maalId);
    return ett ? [{ maal: ett, sluttvurderingId }] : [];
  });

type Navn = ReadonlyMap<string, Kollega>;

const deltaker = (id: string, ansattId: string | null, navn: string | null, alle: Navn): Deltaker => {
  const ansatt = ansattId ? alle.get(ansattId) : undefined;
  return { id, ansattId, navn: ansatt?.navn ?? navn ?? '', profesjon: ansatt?.profesjon ?? null };
};

const somPeriode = (rad: Rad, navn: Navn): Omit<Periode, 'maal' | 'syn' | 'forlengelser'> => ({
  id: rad.id,
  brukerId: rad.brukerId,
  sakId: rad.sakId,
  status: rad.status,
  versjon: rad.versjon,
  fom: fromDbDate(rad.fomDato),
  uker: rad.uker,
  ansvarlig: deltaker(rad.ansvarligId, rad.ansvarligId, null, navn),
  deltakere: rad.deltakere.map((d) => deltaker(d.id, d.ansattId, d.navn, navn)),
  maalinger: rad.maalinger.map((m) => ({
    id: m.id,
    tidspunkt: m.naar,
    dato: fromDbDate(m.dato),
    av: navn.get(m.utfortAvId)?.navn ?? '',
    verdi: m.verdi as unknown as Maaleverdi,
  })),
  ukenotater: rad.notater.map((n) => ({
    id: n.id,
    uke: n.uke,
    dato: fromDbDate(n.dato),
    gikkBra: n.gikkBra,
    neste: n.neste,
    av: navn.get(n.skrevetAvId)?.navn ?? '',
  })),
  endret: rad.endret,
  utfall: rad.utfall,
  soknad: rad.soknad,
  avbrudd: rad.avbruddsgrunn ? { grunn: rad.avbruddsgrunn, tekst: rad.avbruddstekst ?? '' } : null,
  avsluttet:
    rad.avsluttetDato && rad.avsluttetAvId
      ? {
          dato: fromDbDate(rad.avsluttetDato),
          av: { id: rad.avsluttetAvId, navn: navn.get(rad.avsluttetAvId)?.navn ?? '' },
        }
      : null,
  svarbrev: rad.svarbrev as unknown as Svarbrev | null,
  periodevedtakId: rad.periodevedtakId,
  vedtakId: rad.vedtakId,
});

type Hendelsesrad = { tidspunkt: Date; ansattId: string | null; data: Prisma.JsonValue };

/** Forlengelsene står i historien, med grunnen som ble skrevet da. */
const forlengelsesrader = (scope: Scope, periodeId: string): Promise<Hendelsesrad[]> =>
  scope.tx.hendelse.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      objektType: 'mestring',
      objektId: periodeId,
      type: 'mestring.forlenget',
    },
    orderBy: [{ tidspunkt: 'asc' }, { id: 'asc' }],
    select: { tidspunkt: true, ansattId: true, data: true },
  });

const somForlengelse = (rad: Hendelsesrad, navn: Navn): Forlengelse => {
  const data = rad.data as { fraUker: number; tilUker: number; grunn: string };
  return { ...data, dato: dayOf(rad.tidspunkt), av: navn.get(rad.ansattId ?? '')?.navn ?? '' };
};

/** Er det et vedtak under arbeid i saken? Da kan den ikke lukkes. */
export async function harVedtakUnderArbeid(scope: Scope, sakId: string): Promise<boolean> {
  const antall = await scope.tx.vedtak.count({
    where: { sakId, status: { in: ['UTKAST', 'TIL_GODKJENNING', 'RETURNERT'] } },
  });
  return antall > 0;
}
