import 'server-only';
import { kolleger } from '@/lib/domain/bruker/queries';
import { load } from '@/lib/domain/tilgang/load';
import type { Scope } from '@/lib/domain/tilgang/types';
import { avtrykk, brevfakta } from '../brev/queries';
import { nb } from '../brev/ordlyd/rules';
import { byggBrev } from '../brev/rules';
import { ramse } from '../brev/tekst/rules';
import { kopolicy, vedtakPolicy } from '../policy';
import { hentVedtak, vedtaksfakta } from '../queries';
import { kanGjores, slagAv } from '../rules';
import { stedfortrederFor } from '../fullmakt/rules';
import { merknader } from '../slag/rules';
import { koSchema, vedtakIdSchema } from '../schema';
import { sammenlign } from '../sammenligning/rules';
import { sammenlignbart } from '../sammenligning/view';
import { tjenestenavn } from '../tjeneste/rules';
import type { Vedtak, Vedtaksinnhold } from '../types';
import { felterI } from '../samskriving/queries';
import { aapneSporsmaal } from '../sporsmaal/queries';
import { sjekkliste } from '../utkast/rules';
import { egneOrdTekst, fattingsfakta, hvemKan, teamnavn, ventende } from './queries';
import { provFatting, type Fattingssvar } from './rules';
import type { TilGodkjenning } from './types';
import { kovedtak, nedgang } from './view';

/** Køen, eldst først. */
export const loadKo = load({
  handling: 'godkjenning.list',
  schema: koSchema,
  fakta: async () => ({}),
  policy: kopolicy,
  hent: async (scope, _inn, _fakta, utvalg) => {
    const rader = await ventende(scope, utvalg);
    const navn = await kolleger(scope, rader.flatMap((r) => [r.sendtAvId, r.utredetAvId])); // prettier-ignore
    const team = await teamnavn(scope, rader.map((r) => r.teamId)); // prettier-ignore
    return { ko: rader.map((rad) => kovedtak(rad, navn, team)), iDag: scope.iDag };
  },
  spor: () => ({ objektType: 'vedtak' }),
});

/** Ett vedtak ved siden av det forrige, med svaret på om den som ser, kan fatte det. */
export const loadTilGodkjenning = load({
  handling: 'godkjenning.les',
  schema: vedtakIdSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  hent: (scope, _inn, { vedtak }) => tilGodkjenning(scope, vedtak),
  spor: (_inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'vedtak', objektId: fakta.vedtak.id }),
});

/** Skjermen viser hva som skjer når skjemaet under er fylt ut. Serveren spør på nytt med svarene. */
const SOM_OM_ALT_ER_SVART = { erHabil: true, begrensningBekreftet: true, sammeBrev: true };

async function tilGodkjenning(scope: Scope, vedtak: Vedtak): Promise<TilGodkjenning> {
  const { innhold } = vedtak;
  const fakta = await brevfakta(scope, vedtak);
  const brev = byggBrev({ fakta, innhold, fatting: null });
  const sjekk = sjekkliste(innhold, fakta, brev, scope.iDag);
  // Et avslag lar det forrige stå, og har ingenting å sammenlignes med.
  const forrigeId = innhold.type === 'AVSLAG' ? null : vedtak.forrigeVedtakId;
  const forrige = forrigeId ? await hentVedtak(scope, forrigeId) : null;
  const navn = await kolleger(scope, [vedtak.utredetAvId]);
  const grunnlag = await fattingsfakta(scope, vedtak, { fakta, brev }, SOM_OM_ALT_ER_SVART);
  const svar = provFatting(grunnlag);
  const forrigeOrd = forrige && (await egneOrdTekst(scope, forrige.egneOrdId));
  const { fornavn, etternavn } = fakta.mottaker;
  return {
    vedtakId: vedtak.id,
    versjon: vedtak.versjon,
    venter: kanGjores('fatt', vedtak.status),
    bruker: { id: vedtak.brukerId, navn: `${fornavn} ${etternavn}` },
    sak: { id: vedtak.sakId, saksnummer: fakta.saksnummer },
    slag: slagAv({ ...innhold, mestringsperiodeId: vedtak.mestringsperiodeId }),
    type: innhold.type,
    nedgang: nedgang(innhold, fakta.slag, sjekk),
    merknader: merknader(innhold, fakta.slag, scope.iDag),
    akutt: await akuttvisning(scope, innhold),
    omgjoringsgrunn: innhold.type === 'OMGJORING' ? innhold.omgjoringsgrunn : null,
    sporsmaal: await aapneSporsmaal(scope, vedtak.id, felterI(vedtak)),
    harMeldtInhabil: grunnlag.habilitet.inhabile.includes(scope.ansatt.id),
    andreSomKan: svar.kan ? [] : await hvemKan(scope, vedtak, grunnlag),
    utredetAv: navn.get(vedtak.utredetAvId)?.navn ?? '',
    tjenesteansvarlig: fakta.tjenesteansvarlig,
    sendt: vedtak.sendtTidspunkt,
    forrigeDato: forrige && fakta.forrigeVedtakDato,
    rader: sammenlign(
      forrige && sammenlignbart(fakta, forrige.innhold, forrigeOrd),
      sammenlignbart(fakta, innhold, fakta.egneOrd?.tekst ?? null),
    ),
    sjekk,
    forhaandsvarsel: innhold.forhaandsvarsel,
    varselSvarfrist: innhold.varselSvarfrist,
    uttaltSeg: innhold.uttaltSeg,
    svar,
    fullmakt: svar.kan ? await fullmaktvisning(scope, svar) : null,
    manglerFullmaktFor:
      !svar.kan && svar.grunn === 'ManglerFullmakt' ? ramse(svar.tjenester.map(tjenestenavn), nb.og) : null,
    lestAvtrykk: avtrykk(brev),
    iDag: scope.iDag,
  };
}

async function fullmaktvisning(
  scope: Scope,
  { fullmakter, begrensninger }: Extract<Fattingssvar, { kan: true }>,
): Promise<TilGodkjenning['fullmakt']> {
  const borteId = stedfortrederFor(fullmakter);
  const navn = await kolleger(scope, [borteId]);
  const { dokument, fom } = fullmakter[0]!;
  return { dokument, fom, begrensninger, iFravaerAv: navn.get(borteId ?? '')?.navn ?? null };
}

async function akuttvisning(scope: Scope, { akutt }: Vedtaksinnhold): Promise<TilGodkjenning['akutt']> {
  if (!akutt) return null;
  const navn = await kolleger(scope, [akutt.bestemtAvId]);
  return { ...akutt, bestemtAv: navn.get(akutt.bestemtAvId ?? '')?.navn ?? null };
}
