import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { addDays, fromDbDate, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { HarKompetanse, Tiltaksdel, Vakttype } from '../types';
import type { FinnesBesok, ForrigeUke } from './types';

interface Vindu {
  brukerIder: string[];
  fra: Dato;
  til: Dato;
}

const periode = (rad: { fom: Date; tom: Date | null }) => ({
  fom: fromDbDate(rad.fom),
  tom: fromDbDateOrNull(rad.tom),
});
const iVinduet = ({ fra, til }: Vindu) => ({
  fom: { lte: toDbDate(til) },
  OR: [{ tom: null }, { tom: { gte: toDbDate(fra) } }],
});
const hos = (scope: Scope, vindu: Vindu) => ({
  virksomhetId: scope.ansatt.virksomhetId,
  brukerId: { in: vindu.brukerIder },
});

/** Alle tiltak, også de som er avløst: kjeden bakover sier hva som er det samme tiltaket. */
export async function tiltakFor(
  scope: Scope,
  brukerIder: string[],
): Promise<(Tiltaksdel & { brukerId: string; tjeneste: string })[]> {
  const rader = await scope.tx.tiltak.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId: { in: brukerIder } },
    omit: { virksomhetId: true, tekst: true, maalId: true },
    orderBy: { id: 'asc' },
  });
  return rader.map((rad) => ({ ...rad, ...periode(rad) }));
}

export async function stoppFor(scope: Scope, vindu: Vindu) {
  const rader = await scope.tx.stopp.findMany({
    where: { ...hos(scope, vindu), ...iVinduet(vindu) },
    select: { brukerId: true, fom: true, tom: true },
  });
  return rader.map((rad) => ({ brukerId: rad.brukerId, ...periode(rad) }));
}

/** Teamet som gir tjenesten. Et oppfølgende team har ingen besøk. */
export async function teamFor(scope: Scope, vindu: Vindu) {
  const rader = await scope.tx.teamansvar.findMany({
    where: { ...hos(scope, vindu), relasjon: 'TJENESTE', ...iVinduet(vindu) },
    select: { brukerId: true, teamId: true, fom: true, tom: true },
  });
  return rader.map((rad) => ({ brukerId: rad.brukerId, teamId: rad.teamId, ...periode(rad) }));
}

export async function besokFor(scope: Scope, vindu: Vindu): Promise<(FinnesBesok & { brukerId: string })[]> {
  const rader = await scope.tx.besok.findMany({
    where: { ...hos(scope, vindu), dato: { gte: toDbDate(vindu.fra), lte: toDbDate(vindu.til) } },
    select: {
      id: true,
      brukerId: true,
      dato: true,
      dagsdel: true,
      gruppe: true,
      status: true,
      antallAnsatte: true,
      anslagMinutter: true,
      kompetanser: true,
      bareIDag: true,
      overlevering: true,
      tiltak: { select: { tiltakId: true, utfall: true } },
      _count: { select: { notater: true } },
    },
  });
  return rader.map(({ tiltak, _count, overlevering, dato, ...rad }) => ({
    ...rad,
    dato: fromDbDate(dato),
    tiltakIder: tiltak.map((t) => t.tiltakId),
    harSpor: _count.notater > 0 || overlevering !== null || tiltak.some((t) => t.utfall !== null),
  }));
}

/** Hvem som gikk uka før vinduet, og videre inn i det: fordelingen gjentas uke for uke. */
export async function forrigeUkeFor(
  scope: Scope,
  vindu: Vindu,
): Promise<(ForrigeUke & { brukerId: string })[]> {
  const rader = await scope.tx.besok.findMany({
    where: {
      ...hos(scope, vindu),
      dato: { gte: toDbDate(addDays(vindu.fra, -7)), lte: toDbDate(addDays(vindu.til, -7)) },
      tildelinger: { some: {} },
    },
    select: {
      brukerId: true,
      dato: true,
      dagsdel: true,
      gruppe: true,
      tildelinger: { select: { ansattId: true, plass: true } },
    },
  });
  return rader.map(({ tildelinger, dato, ...rad }) => ({
    ...rad,
    dato: fromDbDate(dato),
    tildelt: tildelinger,
  }));
}

export interface Paavakt {
  ansattId: string;
  teamId: string;
  dato: Dato;
  type: Vakttype;
}

export async function vakterFor(
  scope: Scope,
  ansattIder: string[],
  fra: Dato,
  til: Dato,
): Promise<Paavakt[]> {
  const rader = await scope.tx.vakt.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      ansattId: { in: ansattIder },
      dato: { gte: toDbDate(fra), lte: toDbDate(til) },
      status: 'PLANLAGT',
    },
    select: { ansattId: true, teamId: true, dato: true, type: true },
  });
  return rader.map((rad) => ({ ...rad, dato: fromDbDate(rad.dato) }));
}

export async function kompetanserFor(
  scope: Scope,
  ansattIder: string[],
): Promise<(HarKompetanse & { ansattId: string })[]> {
  const rader = await scope.tx.kompetanse.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, ansattId: { in: ansattIder } },
    select: { ansattId: true, kode: true, fom: true, tom: true },
  });
  return rader.map((rad) => ({ ansattId: rad.ansattId, kode: rad.kode, ...periode(rad) }));
}

/** Alle teamet gir tjenester til, og de som har valgt noen andre: det vi la ut før de valgte, må bort. */
export async function brukereMedPlan(
  scope: Scope,
  teamIder: string[],
  fra: Dato,
  til: Dato,
): Promise<string[]> {
  const { virksomhetId } = scope.ansatt;
  const rader = await scope.tx.teamansvar.findMany({
    where: {
      virksomhetId,
      teamId: { in: teamIder },
      relasjon: 'TJENESTE',
      ...iVinduet({ brukerIder: [], fra, til }),
      bruker: { tiltak: { some: {} } },
    },
    select: { brukerId: true },
  });
  const igjen = await scope.tx.besok.findMany({
    where: {
      virksomhetId,
      teamId: { in: teamIder },
      dato: { gte: toDbDate(fra), lte: toDbDate(til) },
      status: 'PLANLAGT',
      bruker: { brukervalg: { some: { leverandorId: { not: null } } } },
    },
    distinct: ['brukerId'],
    select: { brukerId: true },
  });
  return [...new Set([...rader, ...igjen].map((rad) => rad.brukerId))];
}
