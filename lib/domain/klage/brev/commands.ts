import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { makePdf } from '@/lib/platform/pdf/pdf';
import type { Scope } from '@/lib/domain/tilgang/types';
import { lagreFil } from '@/lib/domain/vedtak/brev/commands';
import { hentLogo } from '@/lib/domain/vedtak/brev/queries';
import type { Vedtak } from '@/lib/domain/vedtak/types';
import type { Fristvurdering } from '../frist/types';
import type { Klage, Klagebrevslag } from '../types';
import { avtrykk, brevfakta } from './queries';
import { somDokument } from './pdf/rules';
import { byggKlagebrev } from './rules';
import type { Klagebrev } from './types';

/** Skriver, daterer og lagrer brevene, slik klagen blir. Det som er lagret, endres aldri. */
export async function skrivKlagebrev(
  scope: Scope,
  saken: { klage: Klage; vedtak: Vedtak | null; frist: Fristvurdering },
  slag: readonly Klagebrevslag[],
): Promise<void> {
  if (slag.length === 0) return;
  const fakta = await brevfakta(scope, saken);
  for (const ett of slag) {
    const brev = byggKlagebrev(ett, fakta);
    const brevfilId = await lagrePdf(scope, saken.klage, brev);
    await scope.tx.klagebrev.create({
      data: {
        virksomhetId: scope.ansatt.virksomhetId,
        klageId: saken.klage.id,
        slag: ett,
        innhold: brev as unknown as Prisma.InputJsonObject,
        avtrykk: avtrykk(brev),
        sendtAvId: scope.ansatt.id,
        tidspunkt: scope.clock.now(),
        brevfilId,
      },
      select: { id: true },
    });
  }
}

const FILSLAG = { OVERSENDELSE: 'KLAGE_OVERSENDELSE', KOPI: 'KLAGE_KOPI' } as const;

/** Det som går til statsforvalteren, og kopien, lagres også som fil, til siste byte. */
async function lagrePdf(
  scope: Scope,
  klage: Pick<Klage, 'id' | 'brukerId'>,
  brev: Klagebrev,
): Promise<string | null> {
  if (brev.slag !== 'OVERSENDELSE' && brev.slag !== 'KOPI') return null;
  const pdf = await makePdf(somDokument(brev, await hentLogo(scope), scope.clock.now()));
  const { id } = await lagreFil(scope, {
    slag: FILSLAG[brev.slag],
    klageId: klage.id,
    brukerId: klage.brukerId,
    pdf,
  });
  return id;
}
