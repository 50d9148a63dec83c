import 'server-only';
import { createHash } from 'node:crypto';
import { makePdf } from '@/lib/platform/pdf/pdf';
import type { Scope } from '@/lib/domain/tilgang/types';
import { somDokument } from './pdf/rules';
import { hentLogo, type Brevfilnokkel } from './queries';
import { manglerIBrev } from './rules';
import type { Brev } from './types';
import type { Vedtakstype } from '../types';

export interface NyBrevfil extends Brevfilnokkel {
  brukerId: string;
  pdf: Uint8Array;
}

/** Brevet til siste byte, med avtrykk. Raden kan aldri endres eller slettes. */
export async function lagreFil(scope: Scope, fil: NyBrevfil): Promise<{ id: string; avtrykk: string }> {
  const avtrykk = createHash('sha256').update(fil.pdf).digest('hex');
  const { id } = await scope.tx.brevfil.create({
    data: {
      ...fil,
      pdf: new Uint8Array(fil.pdf),
      virksomhetId: scope.ansatt.virksomhetId,
      avtrykk,
      tidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  return { id, avtrykk };
}

/**
 * Vedtaksbrevet slik det ble fattet, i samme transaksjon. Et brev som mangler noe loven krever, stopper alt:
 * sjekklista skal ha sagt det lenge før, så her er det en feil hos oss.
 */
export async function lagreBrevfil(
  scope: Scope,
  { vedtakId, brukerId, brev, type }: { vedtakId: string; brukerId: string; brev: Brev; type: Vedtakstype },
): Promise<{ id: string; avtrykk: string }> {
  const mangler = manglerIBrev(brev, type).filter((kode) => kode !== 'FORHAANDSVARSEL');
  if (mangler.length > 0 || brev.dato === null) throw new Error(`the letter lacks ${mangler.join(', ')}`);
  const pdf = await makePdf(somDokument(brev, { logo: await hentLogo(scope), laget: scope.clock.now() }));
  return lagreFil(scope, { slag: 'VEDTAK', vedtakId, brukerId, pdf });
}
