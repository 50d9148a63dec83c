import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { dayOf, fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { brukerfakta, gjelder, kolleger } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Scope } from '@/lib/domain/tilgang/types';
import { hentVedtak } from '@/lib/domain/vedtak/queries';
import { erFattet } from '@/lib/domain/vedtak/rules';
import type { Vedtak } from '@/lib/domain/vedtak/types';
import { fristvurdering } from './frist/rules';
import type { Fristvurdering } from './frist/types';
import { omgjoringsgrunn } from './rules';
import type { Klage, Klageord } from './types';

type Klagerad = Prisma.KlageGetPayload<object>;

export const somKlage = (rad: Klagerad, vurdertAv: readonly string[] = []): Klage => ({
  id: rad.id,
  versjon: rad.versjon,
  brukerId: rad.brukerId,
  vedtakId: rad.vedtakId,
  teamId: rad.teamId,
  slag: rad.slag,
  status: rad.status,
  harVedtak: rad.vedtakId !== null,
  klager: {
    rolle: rad.klagerrolle,
    navn: rad.klagerNavn,
    adresse: rad.klagerAdresse,
    fullmakt: rad.klagerFullmakt,
    vergemandat: rad.klagerVergemandat,
    samtykkeVurdertAv: rad.samtykkeVurdertAv,
    samtykkeVurdert: fromDbDateOrNull(rad.samtykkeVurdertDato),
  },
  muntlig: false,
  endringOnsket: rad.endringOnsket,
  sendt: fromDbDate(rad.sendtDato),
  mottatt: fromDbDate(rad.mottattDato),
  registrertAvId: rad.registrertAvId,
  kvittert: fromDbDateOrNull(rad.kvittertDato),
  forventetSvar: fromDbDateOrNull(rad.forventetSvarDato),
  vilUtsatt: rad.vilUtsatt,
  utsattSvar: rad.utsattSvar,
  utsattGrunn: rad.utsattGrunn,
  formalia: rad.formalia,
  formaliaFelt: rad.formalia && {
    klagerettOk: rad.klagerettOk ?? false,
    formOk: rad.formOk ?? false,
    oppreisning: rad.oppreisning,
    begrunnelse: rad.formaliaBegrunnelse,
  },
  vurdering: { tekst: rad.vurdering, innstilling: rad.innstilling, ferdig: rad.vurderingFerdig },
  vurdertAv,
  utfall: rad.utfall,
  utfallGrunn: rad.utfallGrunn,
  avgjortAvId: rad.avgjortAvId,
  avgjort: fromDbDateOrNull(rad.avgjortDato),
  uttalelse: rad.uttalelse,
  dokumenter: rad.dokumenter,
  oversendt: fromDbDateOrNull(rad.oversendtDato),
  svar: rad.svar &&
    rad.svarDato && { utfall: rad.svar, dato: fromDbDate(rad.svarDato), grunn: rad.svarGrunn },
  avsluttet: fromDbDateOrNull(rad.avsluttetDato),
  avsluttGrunn: rad.avsluttGrunn,
});

export type Klagefakta = Brukerfakta & { klage: Klage; vedtak: Vedtak | null; frist: Fristvurdering };

/** Klagen, vedtaket den gjelder og det policyen må vite. Null når den ikke finnes hos denne leietakeren. */
export async function klagefakta(scope: Scope, klageId: string): Promise<Klagefakta | null> {
  const rad = await scope.tx.klage.findUnique({ where: { id: klageId } });
  const fakta = rad && (await brukerfakta(scope, rad.brukerId));
  if (!rad || !fakta) return null;
  const klage = somKlage(rad, await vurderere(scope, klageId));
  const vedtak = klage.vedtakId ? await hentVedtak(scope, klage.vedtakId) : null;
  return { ...fakta, klage, vedtak, frist: fristFor(klage, vedtak) };
}

/** Alle som har skrevet på formalia eller den nye vurderingen. */
async function vurderere(scope: Scope, klageId: string): Promise<string[]> {
  const rader = await scope.tx.hendelse.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      objektType: 'klage',
      objektId: klageId,
      type: { in: ['klage.formaliaVurdert', 'klage.vurdert'] },
    },
    distinct: ['ansattId'],
    select: { ansattId: true },
  });
  return rader.flatMap((r) => r.ansattId ?? []);
}

const fristFor = (klage: Klage, vedtak: Vedtak | null): Fristvurdering =>
  fristvurdering({
    slag: klage.slag,
    sendt: klage.sendt,
    vedtak: vedtak && {
      fattet: vedtak.fattetTidspunkt && dayOf(vedtak.fattetTidspunkt),
      underrettet: vedtak.underrettetTidspunkt,
      overfort: vedtak.fattetAvId === null,
    },
  });

/** Ordene, eldst først, med navnet på den som skrev dem ned. */
export async function klageord(
  scope: Scope,
  klageId: string,
): Promise<(Klageord & { skrevetNedAv: string })[]> {
  const rader = await scope.tx.klageord.findMany({
    where: { klageId },
    orderBy: [{ tidspunkt: 'asc' }, { id: 'asc' }],
  });
  const navn = await kolleger(scope, rader.map((r) => r.skrevetNedAvId)); // prettier-ignore
  return rader.map((r) => ({
    id: r.id,
    tekst: r.tekst,
    muntlig: r.muntlig,
    dato: fromDbDate(r.dato),
    skrevetNedAvId: r.skrevetNedAvId,
    skrevetNedAv: navn.get(r.skrevetNedAvId)?.navn ?? '',
    opplest: fromDbDateOrNull(r.opplestDato),
  }));
}

export interface Omgjoring {
  vedtakId: string;
  tilstand: 'UNDER_ARBEID' | 'FATTET';
  dato: Dato | null;
}

/** Vedtaket klagen førte til. Ga både vi og statsforvalteren henne rett, gjelder det siste. */
export async function omgjoringFor(
  scope: Scope,
  klage: Pick<Klage, 'id' | 'slag' | 'status' | 'utfall'>,
): Promise<Omgjoring | null> {
  const grunn = omgjoringsgrunn(klage);
  const rad = await scope.tx.vedtak.findFirst({
    where: { klageId: klage.id, type: 'OMGJORING', ...(grunn ? { omgjoringsgrunn: grunn } : {}) },
    orderBy: { opprettetTidspunkt: 'desc' },
    select: { id: true, status: true, fattetTidspunkt: true },
  });
  if (!rad) return null;
  return {
    vedtakId: rad.id,
    tilstand: erFattet(rad.status) ? 'FATTET' : 'UNDER_ARBEID',
    dato: rad.fattetTidspunkt && dayOf(rad.fattetTidspunkt),
  };
}

/** Vedtak det kan klages over: fattet, nyeste først. */
export async function paaklagbare(scope: Scope, brukerId: string) {
  const rader = await scope.tx.vedtak.findMany({
    where: { brukerId, status: { in: ['FATTET', 'OPPHORT'] } },
    orderBy: [{ fattetTidspunkt: 'desc' }, { id: 'desc' }],
    select: { id: true, type: true, teamId: true, fattetTidspunkt: true },
  });
  return rader.map((r) => ({
    id: r.id,
    type: r.type,
    teamId: r.teamId,
    fattet: r.fattetTidspunkt && dayOf(r.fattetTidspunkt),
  }));
}

/** De som kan klage for henne, slik det står på personen i dag. */
export const paarorende = (scope: Scope, brukerId: string) =>
  scope.tx.paarorende.findMany({
    where: { brukerId, ...gjelder(scope.iDag) },
    orderBy: [{ erNaermeste: 'desc' }, { navn: 'asc' }],
    select: { id: true, navn: true, relasjon: true, vergemandat: true, fullmakt: true, erNaermeste: true },
  });

/** Teamet som har personen i dag. */
export async function teamFor(scope: Scope, brukerId: string): Promise<string | null> {
  const rad = await scope.tx.teamansvar.findFirst({
    where: { brukerId, ...gjelder(scope.iDag) },
    orderBy: { relasjon: 'asc' },
    select: { teamId: true },
  });
  return rad?.teamId ?? null;
}

export async function klagerForBruker(scope: Scope, brukerId: string) {
  const rader = await scope.tx.klage.findMany({
    where: { brukerId },
    orderBy: [{ mottattDato: 'desc' }, { id: 'desc' }],
    select: { id: true, slag: true, status: true, mottattDato: true, vedtakId: true },
  });
  return rader.map(({ mottattDato, ...rad }) => ({ ...rad, mottatt: fromDbDate(mottattDato) }));
}

const HISTORIE = 80;

export const historie = (scope: Scope, klage: Pick<Klage, 'id' | 'brukerId'>) =>
  scope.tx.hendelse.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId: klage.brukerId,
      objektType: 'klage',
      objektId: klage.id,
    },
    orderBy: [{ tidspunkt: 'desc' }, { id: 'desc' }],
    take: HISTORIE,
    select: { id: true, type: true, tidspunkt: true, ansattId: true, data: true },
  });

export const egenKlage = async (scope: Scope, brukerId: string, id: string): Promise<string | null> =>
  (await scope.tx.klage.findFirst({ where: { id, brukerId }, select: { id: true } }))?.id ?? null;

export interface Klagefrist {
  id: string;
  brukerId: string;
  teamId: string;
  slag: Klage['slag'];
  status: Klage['status'];
  mottatt: Dato;
  /** Svaret er gitt når klagen er avgjort her; bekreftelsen teller som foreløpig svar. */
  kvittert: Dato | null;
  avgjort: Dato | null;
  forventetSvar: Dato | null;
}

/** Til den ene fristlista: åpne klager, eldst først. Fristen regnes av `svarInnen(mottatt)`. */
export async function klagefrister(scope: Scope, utvalg: Prisma.KlageWhereInput): Promise<Klagefrist[]> {
  const rader = await scope.tx.klage.findMany({
    where: {
      AND: [utvalg, { status: { in: ['MOTTATT', 'FORMALIA_VURDERT', 'NY_VURDERING', 'OPPRETTHOLDT'] } }],
    },
    orderBy: [{ mottattDato: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  return rader.map((rad) => ({
    id: rad.id,
    brukerId: rad.brukerId,
    teamId: rad.teamId,
    slag: rad.slag,
    status: rad.status,
    mottatt: fromDbDate(rad.mottattDato),
    kvittert: fromDbDateOrNull(rad.kvittertDato),
    avgjort: fromDbDateOrNull(rad.avgjortDato),
    forventetSvar: fromDbDateOrNull(rad.forventetSvarDato),
  }));
}

/** Hvem og hva sporet peker på, for alt som gjøres med en klage. */
export const klagespor = (_inn: object, { brukerId, klage }: Klagefakta) => ({
  brukerId,
  objektType: 'klage',
  objektId: klage.id,
});
