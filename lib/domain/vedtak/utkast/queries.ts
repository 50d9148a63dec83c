import 'server-only';
import { fromDbDate, fromDbDateOrNull } from '@/lib/platform/time/dato';
import type { Dato } from '@/lib/platform/time/dato';
import { gjelder, nyesteOrd } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Kartleggingsgrunnlag } from './types';

const IKKE_RELEVANT = 9;

/** Den siste ferdige kartleggingen, eller en bestemt. Uten kartlegging er alt tomt. */
export async function kartleggingsgrunnlag(
  scope: Scope,
  brukerId: string,
  kartleggingId?: string | null,
): Promise<Kartleggingsgrunnlag> {
  const bruker = await scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: { husstand: true },
  });
  const rad = await scope.tx.kartlegging.findFirst({
    where: { brukerId, ...(kartleggingId ? { id: kartleggingId } : { status: 'FERDIG' }) },
    orderBy: [{ kartlagtDato: 'desc' }, { id: 'desc' }],
    include: { skaarer: true },
  });
  const variabler = rad ? await variabelnavn(scope, rad.variabelsett) : [];
  const skaar = new Map(rad?.skaarer.map((s) => [s.variabel, s.skaar]));
  return {
    kartleggingId: rad?.id ?? null,
    kartlagtDato: rad && fromDbDate(rad.kartlagtDato),
    egneRessurser: rad?.egneRessurser ?? null,
    nettverk: rad?.nettverk ?? null,
    risiko: rad?.risiko ?? null,
    bolig: rad?.bolig ?? null,
    husstand: bruker.husstand,
    behov: variabler.flatMap(({ kode, navn }) => {
      const verdi = skaar.get(kode);
      return verdi === undefined || verdi === IKKE_RELEVANT ? [] : [{ variabel: kode, navn, skaar: verdi }];
    }),
  };
}

const variabelnavn = (scope: Scope, sett: string) =>
  scope.tx.funksjonsvariabel.findMany({
    where: { sett },
    orderBy: { rekkefolge: 'asc' },
    select: { kode: true, navn: true },
  });

export interface Bunke {
  egneOrd: { id: string; tekst: string } | null;
  maalIder: string[];
  tjenesteansvarligId: string | null;
  revurderingUker: number;
}

/** Det et nytt utkast fylles med, ved siden av kartleggingen. */
export async function bunke(scope: Scope, brukerId: string, egneOrdId?: string): Promise<Bunke> {
  const { tx } = scope;
  const egneOrd = await tx.egneOrd.findFirst({
    where: { brukerId, ...(egneOrdId ? { id: egneOrdId } : {}) },
    orderBy: nyesteOrd,
    select: { id: true, tekst: true },
  });
  const maal = await tx.maal.findMany({
    where: { brukerId, status: { in: ['UTKAST', 'AKTIVT'] } },
    orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  const ansvar = await tx.tjenesteansvar.findFirst({
    where: { brukerId, ...gjelder(scope.iDag) },
    orderBy: { fom: 'desc' },
  });
  const { revurderingUker } = await tx.virksomhet.findUniqueOrThrow({
    where: { id: scope.ansatt.virksomhetId },
    select: { revurderingUker: true },
  });
  return {
    egneOrd,
    maalIder: maal.map((m) => m.id),
    tjenesteansvarligId: ansvar?.ansattId ?? null,
    revurderingUker,
  };
}

export interface Sak {
  id: string;
  brukerId: string;
  teamId: string;
  saksbehandlerId: string;
  avsluttet: Dato | null;
  erAvsluttet: boolean;
}

export async function finnSak(scope: Scope, sakId: string): Promise<Sak | null> {
  const rad = await scope.tx.sak.findUnique({ where: { id: sakId } });
  return (
    rad && {
      id: rad.id,
      brukerId: rad.brukerId,
      teamId: rad.teamId,
      saksbehandlerId: rad.saksbehandlerId,
      avsluttet: fromDbDateOrNull(rad.avsluttetDato),
      erAvsluttet: rad.status === 'AVSLUTTET',
    }
  );
}

/** Den nyeste saken som ikke er avsluttet. */
export async function aapenSak(scope: Scope, brukerId: string): Promise<Sak | null> {
  const rad = await scope.tx.sak.findFirst({
    where: { brukerId, status: { not: 'AVSLUTTET' } },
    orderBy: [{ mottattDato: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return rad && finnSak(scope, rad.id);
}

/** Målene som kan høre til vedtaket: alle som ikke er lagt bort. */
export const brukersMaal = (scope: Scope, brukerId: string) =>
  scope.tx.maal.findMany({
    where: { brukerId, status: { not: 'AVSLUTTET' } },
    orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }],
  });
