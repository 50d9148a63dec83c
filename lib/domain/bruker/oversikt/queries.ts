import 'server-only';
import { addDays, toDbDate } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { gjelder, kolleger, nyesteOrd } from '../queries';
import { KJENT_DAGER, notatslagFor } from '../rules';

const ANTALL_VURDERINGER = 8;
const ANTALL_BESOK = 4;
const ANTALL_NOTATER = 6;

/** Alt personsiden viser, i få spørringer. Kostnaden følger ikke hvor mange år med historie som finnes. */
export async function hentOversikt(scope: Scope, brukerId: string) {
  const { tx, iDag, ansatt } = scope;
  const bruker = await tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: {
      id: true,
      fornavn: true,
      godtAaVite: true,
      egneOrd: { orderBy: nyesteOrd, take: 1 },
      tjenesteansvarlige: {
        where: gjelder(iDag),
        orderBy: { fom: 'desc' },
        take: 1,
        select: { ansattId: true },
      },
      paarorende: { where: gjelder(iDag), orderBy: [{ erNaermeste: 'desc' }, { navn: 'asc' }] },
      maal: {
        where: { status: { in: ['AKTIVT', 'NAADD'] } },
        orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }],
        include: {
          vurderinger: { orderBy: [{ dato: 'desc' }, { tidspunkt: 'desc' }], take: ANTALL_VURDERINGER },
        },
      },
      tiltak: {
        where: {
          OR: [{ tom: null }, { tom: { gte: toDbDate(iDag) } }],
          fom: { lte: toDbDate(addDays(iDag, 6)) },
        },
        orderBy: [{ dagsdel: 'asc' }, { fom: 'asc' }, { id: 'asc' }],
      },
      besok: {
        where: { dato: { gte: toDbDate(iDag), lte: toDbDate(addDays(iDag, 14)) }, status: 'PLANLAGT' },
        orderBy: [{ dato: 'asc' }, { dagsdel: 'asc' }, { gruppe: 'asc' }],
        take: ANTALL_BESOK,
        select: {
          id: true,
          dato: true,
          dagsdel: true,
          tildelinger: { orderBy: { plass: 'asc' }, select: { ansattId: true } },
          tiltak: { select: { tiltak: { select: { tekst: true } } } },
        },
      },
      revurderinger: {
        where: { status: { not: 'FULLFORT' } },
        orderBy: { forfallDato: 'asc' },
        take: 1,
        select: { id: true, forfallDato: true },
      },
      vedtak: {
        where: { status: { not: 'OPPHORT' } },
        orderBy: { opprettetTidspunkt: 'desc' },
        take: 2,
        select: {
          id: true,
          sakId: true,
          type: true,
          status: true,
          utredetAvId: true,
          fattetAvId: true,
          fattetTidspunkt: true,
          revurderesInnenDato: true,
        },
      },
      kartlegginger: {
        orderBy: { kartlagtDato: 'desc' },
        take: 1,
        select: { sakId: true, status: true, kartlagtDato: true, kartlagtAvId: true },
      },
    },
  });
  const moter = await tx.besokstildeling.findMany({
    where: {
      virksomhetId: ansatt.virksomhetId,
      brukerId,
      dato: { gte: toDbDate(addDays(iDag, -KJENT_DAGER)), lte: toDbDate(iDag) },
      // Nattpatruljen teller ikke med i ansiktene; vinduet er 07–22 (product.md).
      besok: { status: { in: ['PLANLAGT', 'FERDIG', 'AVVIK'] }, dagsdel: { not: 'NATT' } },
    },
    select: { ansattId: true, dato: true },
  });
  const slag = notatslagFor(ansatt);
  const notater = await tx.notat.findMany({
    where: { virksomhetId: ansatt.virksomhetId, brukerId, slag: { in: slag } },
    orderBy: { tidspunkt: 'desc' },
    take: ANTALL_NOTATER,
  });
  const journalSkjult = slag.includes('JOURNAL')
    ? false
    : (await tx.notat.findFirst({
        where: { virksomhetId: ansatt.virksomhetId, brukerId, slag: 'JOURNAL' },
        select: { id: true },
      })) !== null;
  return { bruker, moter, notater, journalSkjult };
}

export type Oversiktsrader = Awaited<ReturnType<typeof hentOversikt>>;

/** Navnene på alle ansatte som siden nevner. */
export const hentNavn = (scope: Scope, rader: Oversiktsrader, hjelpere: readonly string[]) =>
  kolleger(scope, [
    ...hjelpere,
    ...rader.bruker.egneOrd.map((o) => o.spurtAvId),
    ...rader.bruker.besok.flatMap((b) => b.tildelinger.map((t) => t.ansattId)),
    ...rader.bruker.vedtak.map((v) => v.fattetAvId ?? v.utredetAvId),
    ...rader.bruker.kartlegginger.map((k) => k.kartlagtAvId),
    ...rader.notater.map((n) => n.skrevetAvId),
  ]);
