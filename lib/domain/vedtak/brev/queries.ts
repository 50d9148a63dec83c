import 'server-only';
import { createHash } from 'node:crypto';
import type { Prisma } from '@/lib/platform/db/client';
import type { Letter } from '@/lib/platform/pdf/types';
import { addDays, dayOf, fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { gjelder, kolleger } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { malPaa } from '../brevmal/queries';
import { satserPaa } from '../egenandel/queries';
import { lovversjonPaa } from '../hjemmel/rules';
import { erFattet } from '../rules';
import { slagfakta } from '../slag/queries';
import type { Brevspraak, Vedtak } from '../types';
import { brevspraak, medMal } from './ordlyd/rules';
import { brevhodeAv } from './pdf/rules';
import { kanonisk } from './rules';
import type { Brev, Brevfakta, Kopimottaker } from './types';

/** sha-256 av innholdet, likt før og etter en tur i databasen. */
export const avtrykk = (brev: Brev): string => createHash('sha256').update(kanonisk(brev)).digest('hex');

const MED_FORSTE_HENVENDELSE = {
  henvendelser: { orderBy: { mottattDato: 'asc' }, take: 1, select: { fra: true } },
} as const satisfies Prisma.SakInclude;

/** Alt brevet trenger som ikke står i skjemaet. */
export async function brevfakta(scope: Scope, vedtak: Vedtak): Promise<Brevfakta> {
  const { tx } = scope;
  const virksomhet = await tx.virksomhet.findUniqueOrThrow({ where: { id: scope.ansatt.virksomhetId } });
  const sak = await tx.sak.findUniqueOrThrow({
    where: { id: vedtak.sakId },
    include: MED_FORSTE_HENVENDELSE,
  });
  const bruker = await tx.bruker.findUniqueOrThrow({ where: { id: vedtak.brukerId } });
  const team = await tx.team.findUniqueOrThrow({ where: { id: vedtak.teamId }, select: { navn: true } });
  const egneOrd = vedtak.egneOrdId ? await tx.egneOrd.findUnique({ where: { id: vedtak.egneOrdId } }) : null;
  const forrige = vedtak.forrigeVedtakId
    ? await tx.vedtak.findUnique({ where: { id: vedtak.forrigeVedtakId }, select: { fattetTidspunkt: true } })
    : null;
  const navn = await kolleger(scope, [
    sak.saksbehandlerId,
    vedtak.tjenesteansvarligId,
    egneOrd?.spurtAvId ?? null,
  ]);
  const saksbehandler = navn.get(sak.saksbehandlerId);
  const fra = sak.henvendelser[0]?.fra;
  const adresseSkjermet =
    bruker.adressesperre === 'FORTROLIG' || bruker.adressesperre === 'STRENGT_FORTROLIG';
  const spraak = brevspraak(vedtak.brevspraak, bruker.maalform);
  const mal = await malPaa(scope, spraak, scope.iDag);
  const { harBrukervalg, brukervalgDager, statsforvalter } = virksomhet;
  return {
    spraak,
    ordlyd: medMal(spraak, mal?.tekster ?? {}),
    virksomhet: {
      navn: virksomhet.navn,
      kommune: virksomhet.kommune,
      adresse: virksomhet.adresse,
      telefon: virksomhet.telefon,
      statsforvalter,
    },
    team: team.navn,
    saksnummer: sak.saksnummer,
    mottattDato: fromDbDate(sak.mottattDato),
    henvendtAv: fra ? (fra === 'BRUKER' ? 'BRUKER' : 'ANDRE') : null,
    mottaker: {
      fornavn: bruker.fornavn,
      etternavn: bruker.etternavn,
      adresseSkjermet,
      adresse: adresseSkjermet ? null : bruker.adresse,
      poststed: adresseSkjermet
        ? null
        : [bruker.postnummer, bruker.poststed].filter(Boolean).join(' ') || null,
    },
    egneOrd: egneOrd && {
      tekst: egneOrd.tekst,
      spurtAv: navn.get(egneOrd.spurtAvId)?.navn ?? '',
      spurtDato: fromDbDate(egneOrd.spurtDato),
      tilStede: egneOrd.tilStede,
    },
    saksbehandler: saksbehandler ? { navn: saksbehandler.navn, telefon: saksbehandler.telefon } : null,
    tjenesteansvarlig: navn.get(vedtak.tjenesteansvarligId ?? '')?.navn ?? null,
    forrigeVedtakDato: forrige?.fattetTidspunkt ? dayOf(forrige.fattetTidspunkt) : null,
    brukervalg: harBrukervalg ? { dager: brukervalgDager } : null,
    kopi: await kopimottakere(scope, vedtak.brukerId),
    mestring: await mestringsperiode(scope, vedtak.mestringsperiodeId),
    satser: await satserPaa(scope, scope.iDag),
    slag: await slagfakta(scope, vedtak),
    lovversjon: erFattet(vedtak.status) ? vedtak.lovversjon : lovversjonPaa(scope.iDag).kode,
  };
}

/** Vergen og den som har skriftlig fullmakt får kopi. Pårørende uten mandat får det ikke. */
async function kopimottakere(scope: Scope, brukerId: string): Promise<Kopimottaker[]> {
  const rader = await scope.tx.paarorende.findMany({
    where: {
      brukerId,
      ...gjelder(scope.iDag),
      AND: [{ OR: [{ vergemandat: { not: null } }, { fullmakt: { not: null } }] }],
    },
    orderBy: [{ navn: 'asc' }, { id: 'asc' }],
    select: { navn: true, vergemandat: true, fullmakt: true },
  });
  return rader
    .filter((r) => r.vergemandat?.trim() || r.fullmakt?.trim())
    .map(({ navn, vergemandat }) => ({ navn, rolle: vergemandat?.trim() ? 'VERGE' : 'FULLMEKTIG' }));
}

async function mestringsperiode(scope: Scope, id: string | null): Promise<Brevfakta['mestring']> {
  if (!id) return null;
  const rad = await scope.tx.mestringsperiode.findUnique({
    where: { id },
    select: { fomDato: true, uker: true, avsluttetDato: true },
  });
  if (!rad) return null;
  const fom = fromDbDate(rad.fomDato);
  return { fom, tom: fromDbDateOrNull(rad.avsluttetDato) ?? addDays(fom, rad.uker * 7 - 1) };
}

export interface Hodevalg {
  brukerId: string;
  teamId?: string;
  saksnummer: string;
  /** Null: brevet er ikke sendt. */
  dato: Dato | null;
  /** Uten: personens egen målform. */
  spraak?: Brevspraak | null;
}

/** Alt rundt et brev til en bruker: hode, vindusadresse, saksnummer og bunn. Avsenderen av brevet legger på resten. */
export async function brevhode(
  scope: Scope,
  valg: Hodevalg,
): Promise<Omit<Letter, 'title' | 'created' | 'blocks'>> {
  const { tx } = scope;
  const virksomhet = await tx.virksomhet.findUniqueOrThrow({ where: { id: scope.ansatt.virksomhetId } });
  const bruker = await tx.bruker.findUniqueOrThrow({ where: { id: valg.brukerId } });
  const team = valg.teamId
    ? await tx.team.findUniqueOrThrow({ where: { id: valg.teamId }, select: { navn: true } })
    : null;
  const skjermet = bruker.adressesperre === 'FORTROLIG' || bruker.adressesperre === 'STRENGT_FORTROLIG';
  const spraak = brevspraak(valg.spraak ?? null, bruker.maalform);
  const ordlyd = medMal(spraak, (await malPaa(scope, spraak, scope.iDag))?.tekster ?? {});
  const poststed = [bruker.postnummer, bruker.poststed].filter(Boolean).join(' ');
  const adresse = skjermet ? [ordlyd.mottaker.skjermet] : [bruker.adresse, poststed];
  return brevhodeAv(
    {
      avsender: { ...virksomhet, team: team?.navn ?? '' },
      saksnummer: valg.saksnummer,
      dato: valg.dato,
      mottaker: [`${bruker.fornavn} ${bruker.etternavn}`, ...adresse].filter((l): l is string => Boolean(l)),
      ordlyd,
    },
    virksomhet.logo,
  );
}

export const hentLogo = async (scope: Scope): Promise<Uint8Array | null> =>
  (
    await scope.tx.virksomhet.findUniqueOrThrow({
      where: { id: scope.ansatt.virksomhetId },
      select: { logo: true },
    })
  ).logo;

export interface Brevfilnokkel {
  slag: 'VEDTAK' | 'FORHAANDSVARSEL' | 'KLAGE_OVERSENDELSE' | 'KLAGE_KOPI';
  vedtakId?: string;
  klageId?: string;
}

/** Brevet slik det ble sendt, til siste byte. Det nyeste av sitt slag; null når det ikke er sendt noe. */
export async function hentFil(
  scope: Scope,
  nokkel: Brevfilnokkel,
): Promise<{ pdf: Uint8Array; avtrykk: string; tidspunkt: Date } | null> {
  if (!nokkel.vedtakId && !nokkel.klageId) return null;
  return scope.tx.brevfil.findFirst({
    where: nokkel,
    orderBy: [{ tidspunkt: 'desc' }, { id: 'desc' }],
    select: { pdf: true, avtrykk: true, tidspunkt: true },
  });
}
