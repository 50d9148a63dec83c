import 'server-only';
import { makePdf } from '@/lib/platform/pdf/pdf';
import { load } from '@/lib/domain/tilgang/load';
import type { Scope } from '@/lib/domain/tilgang/types';
import { vedtakPolicy } from '../policy';
import { vedtaksfakta, type Vedtaksfakta } from '../queries';
import { erFattet } from '../rules';
import { vedtakIdSchema } from '../schema';
import { brevFor } from '../side/queries';
import type { Vedtak } from '../types';
import { filnavn, somDokument } from './pdf/rules';
import { hentFil, hentLogo } from './queries';

/** Brevet som PDF. Er vedtaket fattet, er det byten for byten den som ble lagret da. */
export const loadVedtaksbrevPdf = load({
  handling: 'vedtak.lesBrev',
  schema: vedtakIdSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  hent: (scope, _inn, { vedtak }) => brevPdf(scope, vedtak),
  spor: (_inn, fakta: Vedtaksfakta) => ({
    brukerId: fakta.brukerId,
    objektType: 'vedtak',
    objektId: fakta.vedtak.id,
  }),
});

/** Vedtak som er overført uten fil, får den bygget av det lagrede brevet: samme brev, samme klokke, samme byte. */
async function brevPdf(scope: Scope, vedtak: Vedtak): Promise<{ filnavn: string; pdf: Uint8Array }> {
  const brev = await brevFor(scope, vedtak);
  const navn = filnavn(brev.saksnummer);
  const fil = erFattet(vedtak.status) ? await hentFil(scope, { slag: 'VEDTAK', vedtakId: vedtak.id }) : null;
  if (fil) return { filnavn: navn, pdf: fil.pdf };
  const laget = vedtak.fattetTidspunkt ?? scope.clock.now();
  return { filnavn: navn, pdf: await makePdf(somDokument(brev, { logo: await hentLogo(scope), laget })) };
}
