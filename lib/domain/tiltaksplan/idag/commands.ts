import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate, weekday, type Dato } from '@/lib/platform/time/dato';
import { besoksinnhold } from '../rules';
import type { EkstraIDag } from '../schema';
import type { Dagsdel, Kompetansekode } from '../types';
import type { Dagsbesok } from './queries';
import { ledigGruppe } from './rules';

type Innhold = { antallAnsatte: number; anslagMinutter: number; kompetanse: Kompetansekode | null };
interface Dag {
  brukerId: string;
  dato: Dato;
  besok: Dagsbesok[];
}

const endret = { bareIDag: true, versjon: { increment: 1 } } as const;

/** Tar ett tiltak ut av dagens besøk. Er det det eneste, er besøket avlyst for dagen, og teamet ser at det er det. */
export async function utelat(
  scope: Scope,
  dag: Dag,
  besok: Dagsbesok,
  tiltakId: string,
  grunn: string,
): Promise<void> {
  await taUt(scope, besok, tiltakId);
  await skriv(scope, 'tiltaksplan.utelattIDag', dag, besok.id, { tiltakId, grunn });
}

async function taUt(scope: Scope, besok: Dagsbesok, tiltakId: string): Promise<void> {
  const igjen = besok.tiltak.filter((t) => t.tiltakId !== tiltakId);
  await scope.tx.besokTiltak.deleteMany({ where: { besokId: besok.id, tiltakId } });
  await scope.tx.besok.update({
    where: { id: besok.id },
    data:
      igjen.length === 0
        ? { ...endret, status: 'AVLYST' }
        : { ...endret, ...besoksinnhold(igjen.map((t) => t.tiltak)) },
  });
}

/** Flytter ett tiltak til en annen del av dagen. Alene i besøket tar det med seg besøket, og den som har det. */
export async function flytt(
  scope: Scope,
  dag: Dag,
  besok: Dagsbesok,
  tiltakId: string,
  til: Dagsdel,
): Promise<void> {
  const der = finnPlanlagt(dag.besok, til);
  if (besok.tiltak.length === 1 && !der) {
    await scope.tx.besok.update({
      where: { id: besok.id },
      data: { ...endret, dagsdel: til, gruppe: ledigGruppe(dag.besok, til), rekkefolge: 0 },
    });
  } else {
    const innhold = besok.tiltak.find((t) => t.tiltakId === tiltakId)!.tiltak;
    await taUt(scope, besok, tiltakId);
    await leggInn(scope, dag, til, tiltakId, innhold, await teamTil(scope, besok.id));
  }
  await skriv(scope, 'tiltaksplan.flyttetIDag', dag, besok.id, { tiltakId, til });
}

/**
 * Noe ekstra, bare denne dagen: et tiltak med én dag, uten ny versjon av planen. Kommer inn i besøket som alt er der, hvis
 * det ikke skal være et eget (`eget`): et nytt besøk fra tavla skal kunne gis til en annen, og et akutt skal synes.
 */
export async function ekstra(
  scope: Scope,
  dag: Dag,
  inn: EkstraIDag,
  teamId: string,
  planversjonFra: number,
  eget: { akutt: boolean } | null = null,
): Promise<{ tiltakId: string; besokId: string }> {
  const { dagsdel, brukerId, dato, ...innhold } = inn;
  const { id } = await scope.tx.tiltak.create({
    data: {
      ...innhold,
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      dagsdel,
      ukedager: [weekday(dato)],
      fom: toDbDate(dato),
      tom: toDbDate(dato),
      planversjonFra,
    },
    select: { id: true },
  });
  const besokId = await leggInn(scope, dag, dagsdel, id, inn, teamId, eget);
  await skriv(scope, 'tiltaksplan.ekstraIDag', dag, besokId, { tiltakId: id });
  return { tiltakId: id, besokId };
}

/** Hele besøket gjøres ikke denne dagen. Tiltakene blir stående, så det kan angres, og planen lager det ikke på nytt. */
export async function avlys(
  scope: Scope,
  inn: { besokId: string; versjon: number; grunn: string },
  brukerId: string,
  dato: Dato,
): Promise<boolean> {
  const for_ = await scope.tx.besok.findUniqueOrThrow({
    where: { id: inn.besokId },
    select: { bareIDag: true },
  });
  const { count } = await scope.tx.besok.updateMany({
    where: { id: inn.besokId, versjon: inn.versjon, status: 'PLANLAGT' },
    data: { ...endret, status: 'AVLYST' },
  });
  if (count === 0) return false;
  await skrivHendelse(scope, {
    type: 'besok.avlystIDag',
    objektType: 'besok',
    objektId: inn.besokId,
    brukerId,
    data: { dato, grunn: inn.grunn, bareIDagFor: for_.bareIDag },
  });
  return true;
}

/** Avlysningen ble angret: besøket er som det var, hos den som hadde det. */
export async function angreAvlyst(
  scope: Scope,
  inn: { besokId: string; versjon: number },
  brukerId: string,
  bareIDag: boolean,
): Promise<boolean> {
  const { count } = await scope.tx.besok.updateMany({
    where: { id: inn.besokId, versjon: inn.versjon, status: 'AVLYST' },
    data: { status: 'PLANLAGT', bareIDag, versjon: { increment: 1 } },
  });
  if (count === 0) return false;
  await skrivHendelse(scope, {
    type: 'besok.avlysningAngret',
    objektType: 'besok',
    objektId: inn.besokId,
    brukerId,
  });
  return true;
}

const finnPlanlagt = (besok: Dagsbesok[], dagsdel: Dagsdel) =>
  besok.find((b) => b.dagsdel === dagsdel && b.status === 'PLANLAGT');

async function leggInn(
  scope: Scope,
  { brukerId, dato, besok }: Dag,
  dagsdel: Dagsdel,
  tiltakId: string,
  innhold: Innhold,
  teamId: string,
  eget: { akutt: boolean } | null = null,
): Promise<string> {
  const { virksomhetId } = scope.ansatt;
  const der = eget ? undefined : finnPlanlagt(besok, dagsdel);
  const krav = besoksinnhold([...(der?.tiltak.map((t) => t.tiltak) ?? []), innhold]);
  const { id } = der
    ? await scope.tx.besok.update({
        where: { id: der.id },
        data: { ...endret, ...krav },
        select: { id: true },
      })
    : await scope.tx.besok.create({
        data: {
          ...krav,
          virksomhetId,
          teamId,
          brukerId,
          dato: toDbDate(dato),
          dagsdel,
          gruppe: ledigGruppe(besok, dagsdel),
          bareIDag: true,
          akutt: eget?.akutt ?? false,
        },
        select: { id: true },
      });
  await scope.tx.besokTiltak.createMany({ data: [{ virksomhetId, besokId: id, tiltakId }] });
  return id;
}

const teamTil = async (scope: Scope, besokId: string): Promise<string> =>
  (await scope.tx.besok.findUniqueOrThrow({ where: { id: besokId }, select: { teamId: true } })).teamId;

const skriv = (scope: Scope, type: string, dag: Dag, besokId: string, data: Record<string, string>) =>
  skrivHendelse(scope, {
    type,
    objektType: 'besok',
    objektId: besokId,
    brukerId: dag.brukerId,
    data: { ...data, dato: dag.dato },
  });
