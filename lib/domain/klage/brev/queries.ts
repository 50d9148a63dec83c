import 'server-only';
import { createHash } from 'node:crypto';
import { dayOf, fromDbDateOrNull } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { nb as vedtaksord } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { kanonisk } from '@/lib/domain/vedtak/brev/rules';
import type { Vedtak } from '@/lib/domain/vedtak/types';
import type { Fristvurdering } from '../frist/types';
import { klageord } from '../queries';
import { klagerett } from '../rules';
import type { Klage, Klagebrevslag } from '../types';
import { nb } from './ordlyd/rules';
import type { Brevfakta, Klagebrev } from './types';

export const avtrykk = (brev: Klagebrev): string => createHash('sha256').update(kanonisk(brev)).digest('hex');

/** Alt brevene trenger som ikke står i klagen. `klage` kan være slik den blir, før den er lagret. */
export async function brevfakta(
  scope: Scope,
  { klage, vedtak, frist }: { klage: Klage; vedtak: Vedtak | null; frist: Fristvurdering },
): Promise<Brevfakta> {
  const { tx, ansatt } = scope;
  const virksomhet = await tx.virksomhet.findUniqueOrThrow({ where: { id: ansatt.virksomhetId } });
  const bruker = await tx.bruker.findUniqueOrThrow({ where: { id: klage.brukerId } });
  const sak =
    vedtak && (await tx.sak.findUnique({ where: { id: vedtak.sakId }, select: { saksnummer: true } }));
  const meg = await tx.ansatt.findUniqueOrThrow({ where: { id: ansatt.id }, select: { telefon: true } });
  const skjermet = bruker.adressesperre === 'FORTROLIG' || bruker.adressesperre === 'STRENGT_FORTROLIG';
  const sted = [bruker.postnummer, bruker.poststed].filter(Boolean).join(' ');
  return {
    virksomhet: {
      navn: virksomhet.navn,
      kommune: virksomhet.kommune,
      adresse: virksomhet.adresse,
      telefon: virksomhet.telefon,
      statsforvalter: virksomhet.statsforvalter,
    },
    person: {
      navn: `${bruker.fornavn} ${bruker.etternavn}`,
      fodt: fromDbDateOrNull(bruker.fodselsdato),
      adresse: skjermet ? [nb.skjermet] : [bruker.adresse, sted].filter((l): l is string => Boolean(l)),
    },
    klage,
    ord: await klageord(scope, klage.id),
    rett: klagerett(klage.klager),
    frist,
    vedtak: vedtak && {
      fattet: vedtak.fattetTidspunkt && dayOf(vedtak.fattetTidspunkt),
      underrettet: vedtak.underrettetTidspunkt && dayOf(vedtak.underrettetTidspunkt),
      saksnummer: sak?.saksnummer ?? '',
    },
    avsender: {
      navn: `${ansatt.fornavn} ${ansatt.etternavn}`,
      tittel: vedtaksord.profesjon[ansatt.profesjon],
      telefon: meg.telefon,
    },
    iDag: scope.iDag,
  };
}

export interface LagretBrev {
  id: string;
  slag: Klagebrevslag;
  brev: Klagebrev;
  tidspunkt: Date;
  brevfilId: string | null;
}

/** Brevene slik de ble sendt, eldst først. */
export async function klagebrevene(scope: Scope, klageId: string): Promise<LagretBrev[]> {
  const rader = await scope.tx.klagebrev.findMany({
    where: { klageId },
    orderBy: [{ tidspunkt: 'asc' }, { id: 'asc' }],
  });
  return rader.map((r) => ({
    id: r.id,
    slag: r.slag,
    brev: r.innhold as unknown as Klagebrev,
    tidspunkt: r.tidspunkt,
    brevfilId: r.brevfilId,
  }));
}

/** Filen til et brev som er sendt. */
export const klagebrevfil = (scope: Scope, brevfilId: string): Promise<{ pdf: Uint8Array } | null> =>
  scope.tx.brevfil.findUnique({ where: { id: brevfilId }, select: { pdf: true } });
