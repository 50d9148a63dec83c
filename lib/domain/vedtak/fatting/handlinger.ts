import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { formatDayYear } from '@/lib/platform/time/format';
import { kolleger } from '@/lib/domain/bruker/queries';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { avtrykk, brevfakta } from '../brev/queries';
import { nb } from '../brev/ordlyd/rules';
import { byggBrev } from '../brev/rules';
import { ramse } from '../brev/tekst/rules';
import type { Brevfakta, Fatting } from '../brev/types';
import { vedtaksHendelse } from '../commands';
import { nei } from '../errors';
import { vedtakPolicy } from '../policy';
import { vedtaksfakta, vedtakspor } from '../queries';
import { hvorforIkke, kanGjores } from '../rules';
import { fattSchema, meldInhabilSchema, returnerSchema } from '../schema';
import { stedfortrederFor } from '../fullmakt/rules';
import { tjenestenavn } from '../tjeneste/rules';
import type { Fullmakt, Vedtak } from '../types';
import { flyttVedtak } from '../utkast/commands';
import { fatt } from './commands';
import { fattingsfakta, hvemKan } from './queries';
import { provFatting } from './rules';

/** Myndighet, to personer, innhold og brev spørres her, i samme transaksjon som vedtaket fattes. */
export const fattVedtak = handling({
  navn: 'vedtak.fatt',
  schema: fattSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ vedtakId: string }, Refusal>> => {
    const fakta = await brevfakta(scope, vedtak);
    const lest = byggBrev({ fakta, innhold: vedtak.innhold, fatting: null });
    const grunnlag = await fattingsfakta(
      scope,
      vedtak,
      { fakta, brev: lest },
      {
        erHabil: inn.habilitet === 'HABIL',
        begrensningBekreftet: inn.begrensningBekreftet,
        sammeBrev: avtrykk(lest) === inn.lestAvtrykk,
      },
    );
    const svar = provFatting(grunnlag);
    if (!svar.kan) return avslag(svar, fakta, vedtak, await hvemKan(scope, vedtak, grunnlag));
    const { fullmakter, begrensninger } = svar;
    const stedfortrederForId = stedfortrederFor(fullmakter);
    const fatting = await fattingslinje(scope, fakta, fullmakter[0]!, stedfortrederForId);
    return fatt(scope, {
      vedtak,
      versjon: inn.versjon,
      brev: byggBrev({ fakta, innhold: vedtak.innhold, fatting }),
      fullmakter,
      begrensninger,
      stedfortrederForId,
      kommentar: inn.kommentar,
    });
  },
  spor: vedtakspor,
  videre: () => '/godkjenning',
});

type Nei = Exclude<ReturnType<typeof provFatting>, { kan: true }>;

/** Grunnen, og hvem som kan overta når det er en person det står på. */
function avslag(svar: Nei, fakta: Brevfakta, { innhold }: Vedtak, kan: readonly string[]) {
  const hvem = kan.length > 0 ? ramse(kan, nb.og) : '';
  const tjenester = svar.grunn === 'ManglerFullmakt' ? ramse(svar.tjenester.map(tjenestenavn), nb.og) : '';
  const dag = innhold.varselSvarfrist ? formatDayYear(innhold.varselSvarfrist) : '';
  return nei('KunneIkkeFatteVedtak', svar.grunn, { values: { tjenester, hvem, antall: kan.length, dag } });
}

async function fattingslinje(
  scope: Scope,
  { ordlyd }: Brevfakta,
  fullmakt: Fullmakt,
  stedfortrederForId: string | null,
): Promise<Fatting> {
  const navn = await kolleger(scope, [stedfortrederForId, scope.ansatt.id]);
  const telefon = navn.get(scope.ansatt.id)?.telefon;
  return {
    dato: scope.iDag,
    navn: `${scope.ansatt.fornavn} ${scope.ansatt.etternavn}`,
    tittel: ordlyd.profesjon[scope.ansatt.profesjon],
    ...(telefon ? { telefon } : {}),
    fullmaktDokument: fullmakt.dokument,
    fullmaktFom: fullmakt.fom,
    iFravaerAv: navn.get(stedfortrederForId ?? '')?.navn ?? null,
  };
}

/** Den som er inhabil, eller usikker, gir saken fra seg. Det står i historien, og gjelder til vedtaket er fattet. */
export const meldInhabil = handling({
  navn: 'vedtak.meldInhabil',
  schema: meldInhabilSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ vedtakId: string }, Refusal>> => {
    if (!kanGjores('meldInhabil', vedtak.status))
      return nei('KunneIkkeMeldeInhabil', hvorforIkke(vedtak.status));
    await vedtaksHendelse(scope, 'vedtak.inhabil', vedtak, inn.kommentar ? { kommentar: inn.kommentar } : {});
    return ok({ vedtakId: vedtak.id });
  },
  spor: vedtakspor,
  videre: (verdi) => `/godkjenning/${verdi.vedtakId}`,
});

export const returnerVedtak = handling({
  navn: 'vedtak.returner',
  schema: returnerSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  utfor: async (scope, inn, { vedtak }): Promise<Result<{ vedtakId: string }, Refusal>> =>
    kanGjores('returner', vedtak.status)
      ? flyttVedtak(scope, vedtak, inn.versjon, 'returner', inn.kommentar)
      : nei('KunneIkkeReturnereVedtak', hvorforIkke(vedtak.status)),
  spor: vedtakspor,
  videre: () => '/godkjenning',
});
