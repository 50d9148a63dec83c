import 'server-only';
import { createHash } from 'node:crypto';
import type { Prisma } from '@/lib/platform/db/client';
import { dayOf, fromDbDate } from '@/lib/platform/time/dato';
import { kolleger } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { lovversjonPaa } from '../hjemmel/rules';
import { erFattet } from '../rules';
import type { Vedtak } from '../types';
import { kanonisk } from './rules';
import type { Brev, Brevfakta } from './types';

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
  return {
    virksomhet: {
      navn: virksomhet.navn,
      kommune: virksomhet.kommune,
      adresse: virksomhet.adresse,
      telefon: virksomhet.telefon,
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
    brukervalg: null,
    lovversjon: erFattet(vedtak.status) ? vedtak.lovversjon : lovversjonPaa(scope.iDag).kode,
  };
}
